import { type SiteAddress, addBase } from "../links/site-address.ts";

/** A file of the site that is not a page. */
export interface SiteFile {
  /** Relative to the site's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A permanent redirect; `*` at the end of `from` matches any rest, which `:splat` in `to` repeats. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The host's list of permanent redirects, sorted by address; undefined where there are none. Patterns with `*` come last, because Cloudflare
 * Pages counts every line after the first pattern as a pattern.
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

/** The target of an address in such a list, with or without its last slash; undefined where none matches. */
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
