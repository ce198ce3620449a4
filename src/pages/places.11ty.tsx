import type { VNode } from "preact";
import { nameList } from "../../_includes/components/parts/name-list.ts";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import type { PageData } from "./page-data.ts";

/** All places, sorted by name. */
export const data = {
  pagination: { data: "pages.places", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"places">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"places">): VNode {
  return (
    <RecordListPage
      site={site}
      strings={strings}
      {...nameList("places", strings)}
      {...item}
      lines={item.items.map((place) => ({ ...place, role: strings.placeKinds[place.kind] }))}
    />
  );
}
