import { type Feed, type FeedEntry, lastUpdateOf } from "./feed.ts";
import { nameOfFeed } from "./feed-files.ts";
import { formatMedia } from "./media-content.ts";
import { formatRfc822 } from "../moment.ts";
import { type XmlElement, element, formatXml } from "../xml.ts";

/** RSS has authors as e-mail addresses only, and no elements for the whole text, a last change or the feed's own address. */
const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** Formats a feed as RSS 2.0, with the modules that its best practices recommend. */
export function formatRss(feed: Feed): string {
  const { address: page, title, description, language, rights, entries } = feed;
  const self = {
    rel: "self",
    type: "application/rss+xml",
    href: `${page}${nameOfFeed("rss")}`,
  };
  const channel = element(
    "channel",
    {},
    element("title", {}, title),
    element("link", {}, page),
    element("description", {}, escapeHtml(description)),
    element("language", {}, language),
    element("copyright", {}, `${rights.text} ${rights.address}`),
    element("lastBuildDate", {}, formatRfc822(lastUpdateOf(feed))),
    element("atom:link", self),
    ...entries.map(listItem),
  );
  return formatXml(element("rss", { version: "2.0", ...NAMESPACES }, channel));
}

function listItem(entry: FeedEntry): XmlElement {
  const { id, address, title, summary, html, published, updated, authors, categories } = entry;
  const { contributors = [] } = entry;
  return element(
    "item",
    {},
    element("title", {}, title),
    element("link", {}, address),
    element("guid", { isPermaLink: "false" }, id),
    element("pubDate", {}, formatRfc822(published)),
    element("atom:updated", {}, updated),
    ...authors.map((name) => element("dc:creator", {}, name)),
    ...contributors.map((name) => element("dc:contributor", {}, name)),
    ...categories.map((name) => element("category", {}, name)),
    ...formatMedia(entry.picture),
    element("description", {}, escapeHtml(summary)),
    element("content:encoded", {}, html),
  );
}

/** Feed readers treat a description as HTML. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
