import type { SitePage } from "../model/site-pages.ts";
import type { SiteBuild, SiteRun } from "../site/site-build.ts";
import { type PageDescription, describeOwnPage, describePage } from "./describe-page.ts";

/** Returns a function that gives each page of a run its metadata, by address, or by its HTML for pages that are not the newsroom's. */
export function describePages(
  build: SiteBuild,
): (page: { readonly url: string }, html: string) => PageDescription {
  let known: { readonly run: SiteRun; readonly pages: ReadonlyMap<string, SitePage> } | undefined;
  return ({ url }, html) => {
    const run = build.run();
    if (known?.run !== run) {
      known = { run, pages: new Map(run.pages.map((page) => [page.path, page])) };
    }
    const page = known.pages.get(url);
    return page ? describePage(page, run.context) : describeOwnPage(url, html, run.context);
  };
}
