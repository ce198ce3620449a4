import { type CommonParts, readCommonParts } from "../../site/open-newsroom.ts";
import type { SourceFile } from "../../source/source-text.ts";
import { type Memory, createKey } from "./build-cache.ts";

/** Gives a function that takes what stands beside stories out of memory, or reads it and remembers it. */
export function recallCommon(
  memory: Memory,
  digestCode: () => string,
): (files: readonly SourceFile[]) => CommonParts {
  return (files) => {
    const key = createKey(digestCode(), ...files.flatMap(({ path, bytes }) => [path, bytes]));
    const known = memory.findCommon(key);
    if (known) return known;
    const parts = readCommonParts(files);
    memory.keepCommon(key, parts);
    return parts;
  };
}
