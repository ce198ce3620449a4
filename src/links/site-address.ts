/**
 * Where a site is: at the root of a host, or below a path of it. It is no text, so that nobody joins it to a path by hand: what
 * needs an address of the site asks `addBase` or `urlOf`. Plain data.
 */
export interface SiteAddress {
  /** Scheme and host, and the port where it is not the usual one: `https://example.org`. */
  readonly origin: string;
  /** The path below which the site is, encoded, without a slash at its end: `/news`; empty at the root of the host. */
  readonly base: string;
}

/** One folder of the path: letters, digits and marks that no host, header rule or redirect rule reads as anything else. */
const FOLDER = /^[\p{L}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*$/u;

/** Reads an address such as `https://example.org/news`, its last slash or not; undefined where it is none that a site can have. */
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

/** The path that leads to a page or file of the site on its host, from its path on the site: `/news/about/` from `/about/`. */
export function addBase({ base }: Pick<SiteAddress, "base">, path: string): string {
  return base + path;
}

/** The path on the site, from one on its host; undefined where that is outside the site. */
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
