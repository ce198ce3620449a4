import type { SitePage } from "../pages.ts";
import { readMarkup } from "../markup.ts";
import type { ScannedPage } from "./scanned-page.ts";

/** Who asks, where the Observatory asks whether others may read a page. */
const ASKER = "https://asker.test";

/**
 * Looks at a page of the built site as its host serves it. What the host does before a request reaches the site is taken as it
 * is on Netlify: http leads to https on the same host, and browsers do not know the host beforehand.
 */
export async function scanPage(
  { path, file }: SitePage,
  origin: string,
  address: string = path,
): Promise<ScannedPage> {
  const response = await fetch(origin + address, { headers: { origin: ASKER } });
  const root = await readMarkup(file);
  return {
    headers: Object.fromEntries(response.headers),
    cookies: response.headers.getSetCookie(),
    metaPolicies: root
      .querySelectorAll("meta")
      .filter((meta) => isPolicy(meta.getAttributeValue("http-equiv")))
      .map((meta) => meta.getAttributeValue("content") ?? ""),
    scripts: root.querySelectorAll("script").map((script) => ({
      source: script.getAttributeValue("src"),
      integrity: script.getAttributeValue("integrity"),
    })),
    asker: ASKER,
    route: [`http://news.test${path}`, `https://news.test${path}`],
    isPreloaded: false,
  };
}

function isPolicy(name: string | null): boolean {
  return name?.toLowerCase() === "content-security-policy";
}
