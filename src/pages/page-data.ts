import type { SiteProps } from "../../_includes/layouts/page.tsx";
import type { SitePage } from "../model/site-pages.ts";

/** The data of a template: the site context, and the page to render. */
export type PageData<Kind extends SitePage["kind"]> = SiteProps & {
  readonly item: Extract<SitePage, { readonly kind: Kind }>;
};
