import type { WrittenPage } from "@11ty/eleventy";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of a site that is being made. */
export interface OutputFile {
  /** Below the site's folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it is audited as; `index` is a file of the search index, which a program of its own makes and reads. */
  readonly kind: "page" | "text" | "index";
  /** Whether Eleventy has written it. */
  readonly isWritten: boolean;
}

/** What a run of Eleventy has written and copied: its pages, and the files copied with `addPassthroughCopy` by their addresses. */
export interface EleventyOutput {
  readonly folder: string;
  readonly pages: readonly WrittenPage[];
  readonly copied: readonly string[];
}

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
  return file.endsWith(".html") ? "page" : "text";
}

/** The address of a page by its file. */
export function pathOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The addresses of the pages that are not of the newsroom. */
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
