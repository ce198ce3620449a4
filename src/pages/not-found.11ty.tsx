import type { VNode } from "preact";
import { NotFoundPage } from "../../_includes/layouts/not-found-page.tsx";
import type { PageData } from "./page-data.ts";

/** The page for unknown addresses; hosts expect this file name. */
export const data = {
  pagination: { data: "pages.not-found", size: 1, alias: "item" },
  eleventyExcludeFromCollections: true,
  permalink: "404.html",
};

export function render({ site, strings }: PageData<"not-found">): VNode {
  return <NotFoundPage site={site} strings={strings} />;
}
