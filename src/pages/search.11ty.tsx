import type { VNode } from "preact";
import { SearchPage } from "../../_includes/layouts/search-page.tsx";
import type { PageData } from "./page-data.ts";

/** The search. */
export const data = {
  pagination: { data: "pages.search", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"search">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"search">): VNode {
  return <SearchPage site={site} strings={strings} {...item} />;
}
