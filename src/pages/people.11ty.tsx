import type { VNode } from "preact";
import { PersonPage } from "../../_includes/layouts/person-page.tsx";
import type { EntityRecord, Person } from "../content/newsroom.ts";
import { type RouteData, siteProps } from "./route.ts";

interface PersonRoute extends RouteData {
  readonly record: EntityRecord<Person>;
}

/** `/people/<person>/` */
export const data = {
  pagination: { data: "newsroom.people", size: 1, alias: "record" },
  permalink: ({ record }: PersonRoute): string => `${record.entity.path}index.html`,
};

/** Renders the page of a person. */
export function render(route: PersonRoute): VNode {
  return <PersonPage {...siteProps(route)} record={route.record} />;
}
