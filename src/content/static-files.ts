import { KNOWN_EXTENSIONS } from "../delivery/content-type.ts";
import {
  reservedStaticName,
  staticPage,
  unknownStaticType,
  wrongStaticName,
} from "../messages/content/static-files.ts";
import { SITE_FILES } from "../model/list-site-files.ts";
import type { Problem } from "../source/problem.ts";
import { type SourceFile, problemOfFile } from "../source/source-text.ts";

/** The folder of files that are copied to the site unchanged. */
export const STATIC_FOLDER = "src/static/";

/** File names of feeds, which can be in any folder. */
const FEEDS = ["feed.xml", "rss.xml", "feed.json"];
/** Files that builds create in the site's root folder. */
const OWN = new Set([...SITE_FILES.map((path) => path.slice(1)), "_headers", "_redirects"]);
const PAGES = ["index.html", "404.html"];
/** Letters that are not percent-encoded in addresses. */
const NAME = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** A static file; its path is relative to the site's folder. */
export interface StaticFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The files of `src/static`. */
export function listStaticFiles(files: readonly SourceFile[]): readonly StaticFile[] {
  return files
    .filter(({ path }) => path.startsWith(STATIC_FOLDER))
    .map(({ path, bytes }) => ({ file: path.slice(STATIC_FOLDER.length), bytes }));
}

/** Finds names in `src/static` that cannot be served, or that the site uses itself. */
export function checkStaticFiles(files: readonly SourceFile[]): readonly Problem[] {
  return listStaticFiles(files).flatMap(({ file }) => {
    const finding = checkName(file);
    return finding ? [problemOfFile(STATIC_FOLDER + file, finding)] : [];
  });
}

function checkName(file: string): ReturnType<typeof wrongStaticName> | undefined {
  const name = file.split("/").at(-1) ?? "";
  const extension = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? "";
  if (!NAME.test(file)) return wrongStaticName();
  if (OWN.has(file) || FEEDS.includes(name) || file.startsWith("search/index/")) {
    return reservedStaticName(file);
  }
  if (!KNOWN_EXTENSIONS.has(extension)) return unknownStaticType(extension, [...KNOWN_EXTENSIONS]);
  const isPage = extension === ".html" && (file.includes("/") || PAGES.includes(file));
  return isPage ? staticPage() : undefined;
}
