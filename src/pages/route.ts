import type { SiteProps } from "../../_includes/layouts/page.tsx";
import type { Newsroom } from "../content/newsroom.ts";

/** What Eleventy hands to every route template; a paginated one gets its item beside it. */
export interface RouteData {
  readonly newsroom: Newsroom;
}

/** What every page is given, taken from the Newsroom. */
export function siteProps({ newsroom: { site, strings } }: RouteData): SiteProps {
  return { site, strings };
}
