import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";

/** A compiled script, for the pages that use its BEM block. */
export interface Script {
  readonly block: string;
  readonly code: string;
}

/** The oldest browsers that run the scripts; pages work without in older ones. */
const TARGETS = ["chrome99", "firefox97", "safari15.4"];

/** Bundles the scripts of a folder; throws where one does not parse. */
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
    // The project's own config would add "use strict" to each script.
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return outputFiles
    .map(({ path, text }) => ({ block: basename(path, ".js"), code: text.trim() }))
    .sort((a, b) => (a.block < b.block ? -1 : 1));
}
