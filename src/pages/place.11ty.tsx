import type { VNode } from "preact";
import { PlacePage } from "../../_includes/layouts/place-page.tsx";
import type { PageData } from "./page-data.ts";

/** A place, with the sections in which it appears. */
export const data = {
  pagination: { data: "pages.place", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"place">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"place">): VNode {
  return <PlacePage site={site} strings={strings} {...item} />;
}
