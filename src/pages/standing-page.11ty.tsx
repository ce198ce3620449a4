import type { VNode } from "preact";
import { StandingPage } from "../../_includes/layouts/standing-page.tsx";
import type { PageData } from "./page-data.ts";

/** A page that is not news, from `src/standing`. */
export const data = {
  pagination: { data: "pages.standing", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: PageData<"standing">): string => `${item.path}index.html`,
};

export function render({ site, strings, item }: PageData<"standing">): VNode {
  return <StandingPage site={site} strings={strings} {...item} />;
}
