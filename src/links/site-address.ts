/** The address of a site, with an optional base path. An object, so that nobody concatenates it with a path: use `addBase` or `urlOf`. Serialisable. */
export interface SiteAddress {
  /** Scheme, host and port: `https://example.org`. */
  readonly origin: string;
  /** The base path, percent-encoded and without a slash at its end: `/news`; empty at the root of the host. */
  readonly base: string;
}

/** A folder of the base path: characters without special meaning in headers and redirect rules. */
const FOLDER = /^[\p{L}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*$/u;

/** Parses an address such as `https://example.org/news`, with or without a slash at its end; undefined where it cannot be a site's. */
export function parseSiteAddress(text: string): SiteAddress | undefined {
  const [, origin = "", path = ""] =
    /^(https:\/\/[^/?#\s\\]+)((?:\/[^/?#\s\\]+)*)\/?$/.exec(text) ?? [];
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) return undefined;
  const folders = path.split("/").slice(1).map(decodeFolder);
  if (!folders.every((folder) => folder !== undefined)) return undefined;
  return { origin, base: folders.map((folder) => `/${encodeURIComponent(folder)}`).join("") };
}

/** The address as text, without a slash at its end. */
export function formatSiteAddress({ origin, base }: SiteAddress): string {
  return origin + base;
}

/** Adds the base path to a path on the site: `/news/about/` from `/about/`. */
export function addBase({ base }: Pick<SiteAddress, "base">, path: string): string {
  return base + path;
}

/** Removes the base path from a path on the host; undefined where that is outside the site. */
export function removeBase({ base }: Pick<SiteAddress, "base">, path: string): string | undefined {
  if (path === base) return "/";
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** The whole address of a page or file, from its path on the site. */
export function urlOf(address: SiteAddress, path: string): string {
  return address.origin + addBase(address, path);
}

function decodeFolder(folder: string): string | undefined {
  try {
    const decoded = decodeURIComponent(folder).normalize();
    return FOLDER.test(decoded) ? decoded : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
