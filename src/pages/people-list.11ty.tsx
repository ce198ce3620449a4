import type { VNode } from "preact";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import { type RouteData, siteProps } from "./route.ts";

/** `/people/` */
export const data = { permalink: "/people/index.html" };

/** Renders the list of people. */
export function render(route: RouteData): VNode {
  const { strings, people } = route.newsroom;
  return (
    <RecordListPage
      {...siteProps(route)}
      path="/people/"
      title={strings.people}
      description={strings.peopleDescription}
      lines={people.map(({ entity }) => entity)}
    />
  );
}
