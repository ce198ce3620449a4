import type { VNode } from "preact";
import { nameList } from "../../_includes/components/parts/name-list.ts";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import type { PageData } from "./page-data.ts";

/** All people, sorted by name. */
export const data = {
  pagination: { data: "pages.people", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"people">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"people">): VNode {
  return (
    <RecordListPage
      site={site}
      strings={strings}
      {...nameList("people", strings)}
      {...item}
      lines={item.items}
    />
  );
}
