import type { VNode } from "preact";
import { ArchivePage } from "../../_includes/layouts/archive-page.tsx";
import type { PageData } from "./page-data.ts";

/** The archive, and each year of it. */
export const data = {
  pagination: { data: "pages.archive", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"archive">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"archive">): VNode {
  return <ArchivePage site={site} strings={strings} {...item} />;
}
