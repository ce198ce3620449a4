import type { VNode } from "preact";
import { ArchiveMonthPage } from "../../_includes/layouts/archive-month-page.tsx";
import type { PageData } from "./page-data.ts";

/** A month of the archive, with its stories. */
export const data = {
  pagination: { data: "pages.archive-month", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"archive-month">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"archive-month">): VNode {
  return <ArchiveMonthPage site={site} strings={strings} {...item} />;
}
