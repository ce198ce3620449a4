import type { NewsDate } from "../model/news-date.ts";
import type { Site } from "../model/newsroom.ts";
import { urlOf } from "../links/site-address.ts";
import { formatMoment } from "./moment.ts";
import type { SiteAddress } from "./list-addresses.ts";
import { type XmlElement, element, formatXml } from "./xml.ts";

/** A file for crawlers: its path relative to the site's folder, and its text. */
export interface DiscoveryFile {
  readonly file: string;
  readonly text: string;
}

/** The most addresses of one file, by the protocol. */
const MOST_ADDRESSES = 50_000;

/** Attributes of the root element. */
export const SITEMAP = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

/** The sitemap by sitemaps.org, version 0.9: `sitemap.xml`, an index of several files above 50,000 addresses. */
export function createSitemaps(
  addresses: readonly SiteAddress[],
  site: Site,
): readonly DiscoveryFile[] {
  const parts = Array.from(
    { length: Math.max(1, Math.ceil(addresses.length / MOST_ADDRESSES)) },
    (_, index) => addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  );
  const texts = parts.map((part) => formatPart(part, site));
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return [{ file: "sitemap.xml", text: only }];
  const files = texts.map((text, index) => ({ file: `sitemap-${index + 1}.xml`, text }));
  const entries = files.map(({ file }) =>
    element("sitemap", {}, element("loc", {}, urlOf(site.address, `/${file}`))),
  );
  return [
    { file: "sitemap.xml", text: formatXml(element("sitemapindex", SITEMAP, ...entries)) },
    ...files,
  ];
}

function formatPart(addresses: readonly SiteAddress[], { address, timeZone }: Site): string {
  const entries = addresses.map(({ path, lastModified }) => {
    const location = element("loc", {}, urlOf(address, path));
    if (lastModified === undefined) return element("url", {}, location);
    return element("url", {}, location, dateElement("lastmod", lastModified, timeZone));
  });
  return formatXml(element("urlset", SITEMAP, ...entries));
}

/** A date in the W3C's profile of ISO 8601: a whole day as a day, a time with its seconds and offset. */
export function dateElement(name: string, date: NewsDate, timeZone: string): XmlElement {
  return element(name, {}, date.precision === "day" ? date.iso : formatMoment(date, timeZone));
}
