import type { VNode } from "preact";
import { PersonPage } from "../../_includes/layouts/person-page.tsx";
import type { PageData } from "./page-data.ts";

/** A person, with the sections in which they appear. */
export const data = {
  pagination: { data: "pages.person", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"person">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"person">): VNode {
  return <PersonPage site={site} strings={strings} {...item} />;
}
