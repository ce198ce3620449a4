import type { VNode } from "preact";
import { NotFoundPage } from "../../_includes/layouts/not-found-page.tsx";
import { type RouteData, siteProps } from "./route.ts";

/** `/404.html`, which the CDN gives with status 404 for any address that leads nowhere. */
export const data = { permalink: "/404.html" };

/** Renders the page for addresses that lead nowhere. */
export function render(route: RouteData): VNode {
  return <NotFoundPage {...siteProps(route)} />;
}
