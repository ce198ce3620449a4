import type { VNode } from "preact";
import { SourcePage } from "../../_includes/layouts/source-page.tsx";
import type { SourceRecord } from "../content/newsroom.ts";
import { type RouteData, siteProps } from "./route.ts";

interface SourceRoute extends RouteData {
  readonly record: SourceRecord;
}

/** `/sources/<source>/` */
export const data = {
  pagination: { data: "newsroom.sources", size: 1, alias: "record" },
  permalink: ({ record }: SourceRoute): string => `${record.source.path}index.html`,
};

/** Renders the page of a source. */
export function render(route: SourceRoute): VNode {
  return <SourcePage {...siteProps(route)} record={route.record} />;
}
