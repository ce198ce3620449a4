import type { VNode } from "preact";
import { UpdatesPage } from "../../_includes/layouts/updates-page.tsx";
import type { PageData } from "./page-data.ts";

/** A permanent page of a live story's updates. */
export const data = {
  pagination: { data: "pages.updates", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"updates">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"updates">): VNode {
  return <UpdatesPage site={site} strings={strings} {...item} />;
}
