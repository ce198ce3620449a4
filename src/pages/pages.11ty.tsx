import type { VNode } from "preact";
import type { SiteProps } from "../../_includes/layouts/page.tsx";
import type { SitePage } from "../content/site-pages.ts";
import { layoutPage } from "./layout-page.tsx";

/** What Eleventy hands to the route: what every page is given, and the page of this turn. */
interface RouteData {
  readonly setting: SiteProps;
  readonly sitePage: SitePage;
}

/** Every page that has to be made, each at its own address. */
export const data = {
  pagination: { data: "pages", size: 1, alias: "sitePage" },
  permalink: ({ sitePage }: RouteData): string =>
    sitePage.path.endsWith("/") ? `${sitePage.path}index.html` : sitePage.path,
};

/** Renders a page in the layout of its kind. */
export function render({ setting, sitePage }: RouteData): VNode {
  return layoutPage(sitePage, setting);
}
