import { type Feed, type FeedEntry, lastUpdateOf } from "./feed.ts";
import { nameOfFeed } from "./feed-files.ts";
import { formatMedia } from "./media-content.ts";
import { type XmlElement, element, formatXml } from "../xml.ts";

const NAMESPACE = "http://www.w3.org/2005/Atom";

/** Formats a feed as Atom 1.0 (RFC 4287), with its licence as a link too (RFC 4946). */
export function formatAtom(feed: Feed): string {
  const { id, address: page, title, description, language, rights, entries } = feed;
  return formatXml(
    element(
      "feed",
      { xmlns: NAMESPACE, "xml:lang": language },
      element("id", {}, id),
      element("title", {}, title),
      element("subtitle", {}, description),
      element("updated", {}, lastUpdateOf(feed)),
      link("self", "application/atom+xml", `${page}${nameOfFeed("atom")}`),
      link("alternate", "text/html", page),
      element("link", { rel: "license", href: rights.address }),
      element("rights", {}, rights.text),
      ...entries.map(listEntry),
    ),
  );
}

function listEntry(entry: FeedEntry): XmlElement {
  const { id, address, title, summary, html, published, updated, authors, categories } = entry;
  const { contributors = [] } = entry;
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("published", {}, published),
    element("updated", {}, updated),
    link("alternate", "text/html", address),
    ...authors.map((name) => element("author", {}, element("name", {}, name))),
    ...contributors.map((name) => element("contributor", {}, element("name", {}, name))),
    ...categories.map((term) => element("category", { term })),
    ...formatMedia(entry.picture),
    element("summary", {}, summary),
    element("content", { type: "html" }, html),
  );
}

function link(rel: string, type: string, href: string): XmlElement {
  return element("link", { rel, type, href });
}
