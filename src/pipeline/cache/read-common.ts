import { type CommonParts, readCommonParts } from "../../site/open-newsroom.ts";
import type { SourceFile } from "../../source/source-text.ts";
import { type BuildCache, createKey } from "./build-cache.ts";
import { digestFile } from "./digest-file.ts";

/** Gives a function that takes what is beside stories from the cache, or reads and stores it. */
export function readCommon(
  cache: BuildCache,
  digestCode: () => string,
): (files: readonly SourceFile[]) => CommonParts {
  return (files) => {
    const key = createKey(digestCode(), ...files.flatMap((file) => [file.path, digestFile(file)]));
    const known = cache.findCommon(key);
    if (known) return known;
    const parts = readCommonParts(files);
    cache.storeCommon(key, parts);
    return parts;
  };
}
