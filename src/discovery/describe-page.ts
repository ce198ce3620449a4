import type { SitePage } from "../content/site-pages.ts";
import { findFacts } from "./find-facts.ts";
import { renderJsonLd } from "./json-ld.ts";
import { renderMetaTags } from "./meta-tags.ts";
import type { DiscoverySetting } from "./page-facts.ts";

/** What a page says to machines, as HTML: in its head, and behind its text. */
export interface PageDescription {
  readonly head: string;
  readonly foot: string;
}

/** Says what a page is; nothing of a page that only leads on, which says it itself. */
export function describePage(page: SitePage, setting: DiscoverySetting): PageDescription {
  if (page.kind === "moved") return { head: "", foot: "" };
  const facts = findFacts(page, setting);
  return { head: renderMetaTags(facts, setting), foot: renderJsonLd(facts.things) };
}
