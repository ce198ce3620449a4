import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

type Sharp = (typeof import("sharp"))["default"];

/** Loads the library, which takes a while, where there is a picture that no build has read before. */
export async function loadSharp(): Promise<Sharp> {
  const { default: sharp } = await import("sharp");
  // With more threads for a picture, its bytes could depend on how many there are. Pictures are read beside each other instead.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** The library's version, which names those of all codecs in it; it is not loaded for that. */
export function readSharpVersion(): string {
  const entry = createRequire(import.meta.url).resolve("sharp");
  const text = readFileSync(join(entry, "../../package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
