import type { VNode } from "preact";
import type { SiteProps } from "../../_includes/layouts/page.tsx";
import type { SitePage } from "../content/site-pages.ts";
import { layoutPage } from "./layout-page.tsx";

/** What Eleventy hands to the route: what every page is given, and the page of this turn. */
interface RouteData {
  readonly setting: SiteProps & { readonly isPreview: boolean };
  readonly sitePage: SitePage;
}

/** The one route: every page that has to be made, at its own address, in the layout of its kind. */
export const route = {
  data: {
    pagination: { data: "sitePages", size: 1, alias: "sitePage" },
    permalink: ({ sitePage: { path } }: RouteData): string =>
      path.endsWith("/") ? `${path}index.html` : path,
  },
  render: ({ setting, sitePage }: RouteData): VNode => layoutPage(sitePage, setting),
};
