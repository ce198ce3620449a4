import type { VNode } from "preact";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import { type RouteData, siteProps } from "./route.ts";

/** `/sources/` */
export const data = { permalink: "/sources/index.html" };

/** Renders the list of sources. */
export function render(route: RouteData): VNode {
  const { strings, sources } = route.newsroom;
  return (
    <RecordListPage
      {...siteProps(route)}
      path="/sources/"
      title={strings.sources}
      description={strings.sourcesDescription}
      lines={sources.map(({ source }) => ({
        ...source,
        role: strings.sourceKinds[source.kind].one,
      }))}
    />
  );
}
