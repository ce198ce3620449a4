import { type SiteAddress, urlOf } from "../../links/site-address.ts";

/** A start tag as this site writes it: attributes are in double quotes, and values contain none. */
const START_TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gi;

/** Attributes that are meaningful outside of the site. */
const KEPT: ReadonlySet<string> = new Set(["href", "lang", "dir", "datetime", "start", "title"]);

/**
 * Removes classes, ids and labels from HTML of this site, and makes addresses absolute, for feed readers. An anchor on the same page becomes
 * one on the page at an address.
 */
export function simplifyHtml(html: string, page: string, site: SiteAddress): string {
  return html.replace(START_TAG, (_, name: string, attributes: string) => {
    const kept = [...attributes.matchAll(ATTRIBUTE)]
      .filter(([, attribute = ""]) => KEPT.has(attribute.toLowerCase()))
      .map(([whole, attribute, value = ""]) =>
        attribute === "href" ? ` href="${resolve(value, page, site)}"` : ` ${whole}`,
      );
    return `<${name}${kept.join("")}>`;
  });
}

/** Makes an address on the site or the page absolute; others stay as they are. */
function resolve(href: string, page: string, site: SiteAddress): string {
  if (href.startsWith("#")) return page + href;
  return href.startsWith("/") ? urlOf(site, href) : href;
}
