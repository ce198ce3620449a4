import type { SitePage } from "../model/site-pages.ts";
import { findFacts } from "./find-facts.ts";
import { renderJsonLd } from "./json-ld.ts";
import { renderMetaTags } from "./meta-tags.ts";
import type { DiscoveryContext } from "./page-facts.ts";
import { describeWebPage } from "./plain-facts.ts";

/** A page's metadata as HTML: for its head, and for the end of its body. */
export interface PageDescription {
  readonly head: string;
  readonly foot: string;
}

/** The metadata of a page; empty for a redirecting page, which has its own. */
export function describePage(page: SitePage, context: DiscoveryContext): PageDescription {
  if (page.kind === "moved") return { head: "", foot: "" };
  const facts = findFacts(page, context);
  return { head: renderMetaTags(facts, context), foot: renderJsonLd(facts.things) };
}

/** The metadata of a page that is not the newsroom's, from its title and description; empty where it lacks one of them. */
export function describeOwnPage(
  path: string,
  html: string,
  context: DiscoveryContext,
): PageDescription {
  const title = readText(TITLE, html)?.replace(` – ${context.site.name}`, "");
  const description = readText(DESCRIPTION, html);
  if (title === undefined || description === undefined) return { head: "", foot: "" };
  const facts = describeWebPage({ path, title, description }, context);
  return { head: renderMetaTags(facts, context), foot: renderJsonLd(facts.things) };
}

const TITLE = /<title>([^<]*)<\/title>/;
const DESCRIPTION = /<meta name="?description"? content="([^"]*)"/;
const ESCAPED = /&(?:amp|lt|gt|quot|#39);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function readText(pattern: RegExp, html: string): string | undefined {
  return pattern.exec(html)?.[1]?.replace(ESCAPED, (escaped) => CHARACTERS[escaped] ?? escaped);
}
