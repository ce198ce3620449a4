import { type SiteAddress, addBase } from "../links/site-address.ts";

/** A file of a finished site that is no page. */
export interface SiteFile {
  /** Below the site's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One address that leads to another for good; `*` at its end stands for any rest, which `:splat` repeats in the other. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The host's list of permanent redirects, one a line, sorted by address; undefined where there are none. Those with `*` come last:
 * Cloudflare Pages counts every line behind the first of them as one.
 */
export function createRedirectFile(
  redirects: readonly Redirect[],
  site: Pick<SiteAddress, "base">,
): SiteFile | undefined {
  if (redirects.length === 0) return undefined;
  const lines = redirects
    .map(({ from, to }) => `${addBase(site, from)} ${addBase(site, to)} 301\n`)
    .sort();
  const plain = lines.filter((line) => !line.includes("*"));
  const patterns = lines.filter((line) => line.includes("*"));
  return { file: "_redirects", bytes: new TextEncoder().encode([...plain, ...patterns].join("")) };
}

/** Where an address of such a list leads, with its last slash or without; undefined where it has not moved. */
export function findRedirect(list: string, path: string): string | undefined {
  const address = path.replace(/\/$/, "");
  for (const line of list.split("\n")) {
    const [from = "", to = ""] = line.split(" ");
    const start = from.replace(/\/\*?$/, "");
    if (from !== "" && address === start) return to.replace(/:splat$/, "");
    if (from.endsWith("/*") && path.startsWith(`${start}/`)) {
      return to.replace(/:splat$/, path.slice(start.length + 1));
    }
  }
  return undefined;
}
