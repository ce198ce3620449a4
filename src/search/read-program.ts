import { buildSync } from "esbuild";
import type { IndexFile } from "./join-parts.ts";

/** The program of the search, which a browser loads for the first query. */
const PROGRAM = "src/client/search/engine.ts";

/** The oldest browsers that get scripts. */
const TARGETS = ["chrome99", "firefox97", "safari15.4"];

/** Compiles the program of the search, as a module; throws where it does not parse. */
export function readProgram(): IndexFile {
  const { outputFiles } = buildSync({
    entryPoints: [PROGRAM],
    write: false,
    bundle: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    target: TARGETS,
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return { path: "engine.js", bytes: Buffer.from(outputFiles[0]?.text.trim() ?? "") };
}
