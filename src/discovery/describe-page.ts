import type { SitePage } from "../model/site-pages.ts";
import { findFacts } from "./find-facts.ts";
import { renderMetaTags } from "./meta-tags.ts";
import type { DiscoveryContext } from "./page-facts.ts";
import { describeWebPage } from "./plain-facts.ts";
import type { Graph, Thing } from "schema-dts";

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

/** Characters that could end the script, or a line of it in old JavaScript engines. */
const UNSAFE = /[<\u2028\u2029]/g;

/** Renders structured data (JSON-LD 1.1) as a script element that no value can close; empty where there are none. */
function renderJsonLd(things: readonly Thing[]): string {
  if (things.length === 0) return "";
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  const json = JSON.stringify(graph).replace(UNSAFE, escapeCharacter);
  return `<script type=application/ld+json>${json}</script>`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
