import { type SiteAddress, urlOf } from "../../links/site-address.ts";

/** A start tag of HTML as this site writes it: attributes are in double quotes, and no value holds one. */
const START_TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gi;

/** What still means something where neither the site's styles nor its ids are. */
const KEPT: ReadonlySet<string> = new Set(["href", "lang", "dir", "datetime", "start", "title"]);

/**
 * HTML of this site for a reader elsewhere: without classes, ids and labels, with absolute addresses. A link to a place on its
 * own page leads to that place on the page at an address.
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

/** An address on the site, or on the page, made absolute; one that leads away stays as it is. */
function resolve(href: string, page: string, site: SiteAddress): string {
  if (href.startsWith("#")) return page + href;
  return href.startsWith("/") ? urlOf(site, href) : href;
}
