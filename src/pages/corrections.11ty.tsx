import type { VNode } from "preact";
import { CorrectionsPage } from "../../_includes/layouts/corrections-page.tsx";
import type { PageData } from "./page-data.ts";

/** The corrections of all stories, newest first. */
export const data = {
  pagination: { data: "pages.corrections", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"corrections">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"corrections">): VNode {
  return <CorrectionsPage site={site} strings={strings} {...item} />;
}
