import type { VNode } from "preact";
import { StoryPage } from "../../_includes/layouts/story-page.tsx";
import type { PageData } from "./page-data.ts";

/** A story: the whole of it on one page. */
export const data = {
  pagination: { data: "pages.story", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"story">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"story">): VNode {
  return <StoryPage site={site} strings={strings} {...item} />;
}
