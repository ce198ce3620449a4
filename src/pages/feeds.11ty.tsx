import type { VNode } from "preact";
import { FeedsPage } from "../../_includes/layouts/feeds-page.tsx";
import type { PageData } from "./page-data.ts";

/** The page of all feeds, for people. */
export const data = {
  pagination: { data: "pages.feeds", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"feeds">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"feeds">): VNode {
  return <FeedsPage site={site} strings={strings} {...item} />;
}
