import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";

/** A compiled script, for the pages that name its BEM block. */
export interface Script {
  readonly block: string;
  readonly code: string;
}

/** The oldest browsers that get the scripts; pages do their work in older ones without. */
const TARGETS = ["chrome99", "firefox97", "safari15.4"];

/** Compiles, each with all that it imports, the scripts of a folder; throws where one does not parse. */
export function readScripts(folder: string): readonly Script[] {
  const names = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name));
  if (names.length === 0) return [];
  const { outputFiles } = buildSync({
    entryPoints: names.map((name) => join(folder, name)),
    outdir: folder,
    write: false,
    bundle: true,
    format: "iife",
    minify: true,
    charset: "utf8",
    target: TARGETS,
    // Not the project's own, by which each script would say that it is strict; the compiler has seen to that.
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return outputFiles
    .map(({ path, text }) => ({ block: basename(path, ".js"), code: text.trim() }))
    .sort((a, b) => (a.block < b.block ? -1 : 1));
}
