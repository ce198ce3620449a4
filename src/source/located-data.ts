import type { Problem } from "./problem.ts";
import type { SourceText } from "./source-text.ts";

/** Steps from the root of a data file to a value in it. */
export type DataPath = readonly (string | number)[];

/** Parsed YAML or JSON: the plain value, and where each part of it stands. */
export interface LocatedData {
  readonly source: SourceText;
  /** What an author calls the whole of it. */
  readonly name: "The file" | "The front matter";
  readonly value: unknown;
  /** Offset of the value at a path, or of the nearest value above it that exists. */
  readonly offsetOf: (path: DataPath) => number;
  /** Offset of the key that a path ends in; of the value where there is no such key. */
  readonly offsetOfKey: (path: DataPath) => number;
  /** Offset of a character, given by its index, of the text at a path. */
  readonly offsetIn: (path: DataPath, index: number) => number;
}

/** Parsed data and the problems found on the way; no data where a problem left none. */
export interface DataResult {
  readonly data: LocatedData | undefined;
  readonly problems: readonly Problem[];
}
