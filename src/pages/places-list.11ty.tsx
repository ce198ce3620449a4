import type { VNode } from "preact";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import { type RouteData, siteProps } from "./route.ts";

/** `/places/` */
export const data = { permalink: "/places/index.html" };

/** Renders the list of places. */
export function render(route: RouteData): VNode {
  const { strings, places } = route.newsroom;
  return (
    <RecordListPage
      {...siteProps(route)}
      path="/places/"
      title={strings.places}
      description={strings.placesDescription}
      lines={places.map(({ entity }) => ({ ...entity, role: strings.placeKinds[entity.kind] }))}
    />
  );
}
