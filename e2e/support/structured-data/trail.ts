import type { ShownPage } from "../page-facts.ts";
import { type Thing, listThings } from "./graph.ts";

/** What structured data say of the way from the front page to a page. */
export function sayTrail(trail: Thing = {}): unknown {
  const items = listThings(trail["itemListElement"]);
  const [first, last] = [items[0], items.at(-1)];
  return {
    type: trail["@type"],
    positions: items.map(({ position }) => position),
    first: first?.["item"],
    last: last?.["item"],
    name: last?.["name"],
  };
}

/** The way from the front page that a page's kicker and heading show. */
export function seeTrail(
  { canonical, kickerLinks, heading, meta }: ShownPage,
  origin: string,
): unknown {
  const isArticle = meta["og:type"]?.[0] === "article";
  // A story's kicker names its topic, which the story is not below.
  const parents = kickerLinks.filter(({ href }) => !isArticle || href.startsWith("/stories/"));
  const depth = 2 + parents.length;
  return {
    type: "BreadcrumbList",
    positions: Array.from({ length: depth }, (_, index) => index + 1),
    first: `${origin}/`,
    last: canonical,
    name: isArticle ? heading : meta["og:title"]?.[0],
  };
}
