import type { VNode } from "preact";
import { MovedPage } from "../../_includes/layouts/moved-page.tsx";
import type { PageData } from "./page-data.ts";

/** The page at an old address, which redirects to the new one. */
export const data = {
  pagination: { data: "pages.moved", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"moved">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"moved">): VNode {
  return <MovedPage site={site} strings={strings} {...item} />;
}
