import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** A request's target: its decoded path, without `..`, and its query with the question mark. */
export interface RequestTarget {
  readonly path: string;
  readonly query: string;
}

/** A file of the site: its path from the site's root, and its bytes. */
export interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

/** The result for a path of the site: a file, a redirect to another path, or nothing. */
export type Destination =
  | { readonly kind: "file"; readonly file: SiteFile }
  | { readonly kind: "redirect"; readonly path: string }
  | { readonly kind: "missing" };

/** The result for an unknown path. */
export const MISSING: Destination = { kind: "missing" };
const missingCodes: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"]);

/** Parses a request target in origin form; undefined when it is malformed or tries to leave the site. */
export function parseRequestTarget(target: string): RequestTarget | undefined {
  const queryStart = target.indexOf("?");
  const encodedPath = queryStart < 0 ? target : target.slice(0, queryStart);
  const path = decodePath(encodedPath);
  if (!path?.startsWith("/")) return undefined;
  if (path.includes("\0") || path.includes("\\")) return undefined;
  if (path.split("/").some((segment) => segment === "." || segment === "..")) return undefined;
  return { path, query: queryStart < 0 ? "" : target.slice(queryStart) };
}

/** Finds the destination of a decoded path in a built folder: `/x` is the file x, or redirects to `/x/`, which is x/index.html. */
export async function findDestination(folder: string, path: string): Promise<Destination> {
  if (path.includes("//")) return MISSING;
  const filePath = path.endsWith("/") ? `${path}index.html` : path;
  const file = await findSiteFile(folder, filePath);
  if (file !== undefined) return { kind: "file", file };
  if (path.endsWith("/")) return MISSING;
  const index = await findSiteFile(folder, `${path}/index.html`);
  return index === undefined ? MISSING : { kind: "redirect", path: `${path}/` };
}

/** Reads a file of the built folder; undefined when there is none, or a symbolic link leads out of the folder. */
export async function findSiteFile(folder: string, path: string): Promise<SiteFile | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return { path, content: await readFile(file) };
  } catch (error) {
    if (error instanceof Error && "code" in error && missingCodes.has(error.code)) return undefined;
    throw error;
  }
}

function decodePath(encodedPath: string): string | undefined {
  try {
    return decodeURIComponent(encodedPath);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
