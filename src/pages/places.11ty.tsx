import type { VNode } from "preact";
import { PlacePage } from "../../_includes/layouts/place-page.tsx";
import type { EntityRecord, Place } from "../content/newsroom.ts";
import { type RouteData, siteProps } from "./route.ts";

interface PlaceRoute extends RouteData {
  readonly record: EntityRecord<Place>;
}

/** `/places/<place>/` */
export const data = {
  pagination: { data: "newsroom.places", size: 1, alias: "record" },
  permalink: ({ record }: PlaceRoute): string => `${record.entity.path}index.html`,
};

/** Renders the page of a place. */
export function render(route: PlaceRoute): VNode {
  return <PlacePage {...siteProps(route)} record={route.record} />;
}
