import { KNOWN_EXTENSIONS } from "../delivery/content-type.ts";
import {
  reservedStaticName,
  staticPage,
  unknownStaticType,
  wrongStaticName,
} from "../messages/static-files.ts";
import { SITE_FILES } from "../model/list-site-files.ts";
import type { Problem } from "../source/problem.ts";
import { type SourceFile, problemOfFile } from "../source/source-text.ts";

/** The folder of files that are served as they are. */
export const STATIC_FOLDER = "src/static/";

/** Names that a site's own files have, in any folder. */
const FEEDS = ["feed.xml", "rss.xml", "feed.json"];
/** What builds make at the root of a site. */
const OWN = new Set([...SITE_FILES.map((path) => path.slice(1)), "_headers", "_redirects"]);
const PAGES = ["index.html", "404.html"];
/** Of letters that are the same in every address. */
const NAME = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** A file that is served as it is: its path below the site's folder. */
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

/** Finds names in `src/static` at which nothing can be served, or something else is. */
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
