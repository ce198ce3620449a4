import type { SiteProps } from "../../_includes/layouts/page.tsx";
import type { SitePage } from "../model/site-pages.ts";

/** What a template of one kind of page is given: the site's own words, and the page that it is to make. */
export type PageData<Kind extends SitePage["kind"]> = SiteProps & {
  readonly item: Extract<SitePage, { readonly kind: Kind }>;
};
