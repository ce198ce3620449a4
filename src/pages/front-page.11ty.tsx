import type { VNode } from "preact";
import { FrontPage } from "../../_includes/layouts/front-page.tsx";
import type { PageData } from "./page-data.ts";

/** The front page, and the further pages of older stories. */
export const data = {
  pagination: { data: "pages.front", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"front">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"front">): VNode {
  return <FrontPage site={site} strings={strings} {...item} />;
}
