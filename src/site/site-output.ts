import type { WrittenPage } from "@11ty/eleventy";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { openDrawingStore } from "../pictures/drawing-store.ts";
import { listIcons, makeDrawing } from "../pictures/make-drawings.ts";
import { openPictureStore } from "../pictures/picture-store.ts";
import { makeShare } from "../pictures/make-shares.ts";
import { planPictureFiles } from "../pictures/plan-files.ts";
import type { SourceFile } from "../source/source-text.ts";
import { listStaticFiles } from "../content/static-files.ts";
import { planShares } from "./plan-shares.ts";
import type { WholeRun } from "./site-build.ts";
import { contentTypeOf, isHtml } from "../delivery/content-type.ts";

/** A file of the site in the current build. */
export interface OutputFile {
  /** Relative to the site's folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** How it is audited; files without addresses, such as images, and files of the search index are `other`. */
  readonly kind: "page" | "text" | "other";
  /** Whether Eleventy has written it. */
  readonly isWritten: boolean;
}

/** The output of Eleventy: its pages, and the files copied with `addPassthroughCopy`, by address. */
export interface EleventyOutput {
  readonly folder: string;
  readonly pages: readonly WrittenPage[];
  readonly copied: readonly string[];
}

/** What builds remember. */
export const CACHE_FOLDER = ".cache";

/** The files that Eleventy has written, with their bytes. */
export function listWritten({ folder, pages, copied }: EleventyOutput): readonly OutputFile[] {
  const made = pages.map(({ outputPath, content }): OutputFile => {
    const file = relative(folder, outputPath).split(sep).join("/");
    return { file, bytes: Buffer.from(content), kind: kindOf(file), isWritten: true };
  });
  return [...made, ...copied.map((path) => readCopied(folder, path))];
}

function readCopied(folder: string, path: string): OutputFile {
  const file = decodeURI(path).slice(1);
  const bytes = readFileSync(join(folder, file));
  return { file, bytes, kind: kindOf(file), isWritten: true };
}

function kindOf(file: string): OutputFile["kind"] {
  return isHtml(file) ? "page" : kindOfStatic(file);
}

function kindOfStatic(file: string): OutputFile["kind"] {
  return contentTypeOf(file).isText ? "text" : "other";
}

/** The files of `src/static`. */
export function listStatic(sources: readonly SourceFile[]): readonly OutputFile[] {
  return listStaticFiles(sources).map((each) => {
    return { ...each, kind: kindOfStatic(each.file), isWritten: false };
  });
}

/** The files of the pictures that the stories of a run show, and those that code draws. */
export async function listPictures({
  sources,
  site,
  context,
}: WholeRun): Promise<readonly OutputFile[]> {
  const reports = site.read.map(({ report }) => report);
  const shown = new Set(reports.flatMap(({ pictures }) => pictures));
  const stores = {
    pictures: openPictureStore(CACHE_FOLDER),
    drawings: openDrawingStore(CACHE_FOLDER),
  };
  const pictures = planPictureFiles(sources, shown, stores.pictures);
  const planned = [...pictures, await makeDrawing(listIcons(), stores.drawings)];
  for (const task of planShares(sources, reports, context.site)) {
    planned.push(await makeShare(task, stores));
  }
  const files = await Promise.all(planned.map(async ({ readBytes }) => [...(await readBytes())]));
  return files.flat().map(([file, bytes]) => ({ file, bytes, kind: "other", isWritten: false }));
}

/** The address of a page by its file. */
export function pathOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The addresses of pages that are not the newsroom's. */
export function listOwnPages(
  files: readonly OutputFile[],
  pages: readonly { readonly path: string }[],
): readonly string[] {
  const known = new Set(pages.map(({ path }) => path));
  return files
    .filter(({ kind }) => kind === "page")
    .map(({ file }) => pathOfFile(file))
    .filter((path) => !known.has(path));
}
