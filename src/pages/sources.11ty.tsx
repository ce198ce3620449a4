import type { VNode } from "preact";
import { nameList } from "../../_includes/components/parts/name-list.ts";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import type { PageData } from "./page-data.ts";

/** All sources, sorted by name. */
export const data = {
  pagination: { data: "pages.sources", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"sources">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"sources">): VNode {
  return (
    <RecordListPage
      site={site}
      strings={strings}
      {...nameList("sources", strings)}
      {...item}
      lines={item.items.map((source) => ({
        ...source,
        role: strings.sourceKinds[source.kind].one,
      }))}
    />
  );
}
