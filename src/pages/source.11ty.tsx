import type { VNode } from "preact";
import { SourcePage } from "../../_includes/layouts/source-page.tsx";
import type { PageData } from "./page-data.ts";

/** A source, with the claims that cite it. */
export const data = {
  pagination: { data: "pages.source", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"source">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"source">): VNode {
  return <SourcePage site={site} strings={strings} {...item} />;
}
