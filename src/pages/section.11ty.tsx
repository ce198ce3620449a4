import type { VNode } from "preact";
import { SectionPage } from "../../_includes/layouts/section-page.tsx";
import type { PageData } from "./page-data.ts";

/** A section of a story, on a page of its own. */
export const data = {
  pagination: { data: "pages.section", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"section">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"section">): VNode {
  return <SectionPage site={site} strings={strings} {...item} />;
}
