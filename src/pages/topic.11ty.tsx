import type { VNode } from "preact";
import { TopicPage } from "../../_includes/layouts/topic-page.tsx";
import type { PageData } from "./page-data.ts";

/** A topic, with its stories. */
export const data = {
  pagination: { data: "pages.topic", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"topic">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"topic">): VNode {
  return <TopicPage site={site} strings={strings} {...item} />;
}
