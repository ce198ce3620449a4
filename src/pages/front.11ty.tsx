import type { VNode } from "preact";
import { FrontPage } from "../../_includes/layouts/front-page.tsx";
import { type RouteData, siteProps } from "./route.ts";

/** `/` */
export const data = { permalink: "/index.html" };

/** Renders the front page. */
export function render(route: RouteData): VNode {
  return <FrontPage {...siteProps(route)} stories={route.newsroom.stories} />;
}
