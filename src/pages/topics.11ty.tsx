import type { VNode } from "preact";
import { nameList } from "../../_includes/components/parts/name-list.ts";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import type { PageData } from "./page-data.ts";

/** All topics, sorted by name. */
export const data = {
  pagination: { data: "pages.topics", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"topics">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"topics">): VNode {
  return (
    <RecordListPage
      site={site}
      strings={strings}
      {...nameList("topics", strings)}
      {...item}
      lines={item.items}
    />
  );
}
