import type { VNode } from "preact";
import { StandingPage } from "../../_includes/layouts/standing-page.tsx";
import type { StandingPage as Standing } from "../content/newsroom.ts";
import { type RouteData, siteProps } from "./route.ts";

interface StandingRoute extends RouteData {
  readonly standing: Standing;
}

/** `/about/` and its like */
export const data = {
  pagination: { data: "newsroom.standingPages", size: 1, alias: "standing" },
  permalink: ({ standing }: StandingRoute): string => `${standing.path}index.html`,
};

/** Renders a standing page. */
export function render(route: StandingRoute): VNode {
  return <StandingPage {...siteProps(route)} page={route.standing} />;
}
