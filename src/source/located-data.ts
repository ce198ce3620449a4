import type { Problem } from "./problem.ts";
import type { SourceText } from "./source-text.ts";

/** The keys and indexes from the root of a data file to a value. */
export type DataPath = readonly (string | number)[];

/** Parsed YAML or JSON: the plain value, and the offset of each part of it. */
export interface LocatedData {
  readonly source: SourceText;
  /** Its name in messages. */
  readonly name: "The file" | "The front matter";
  readonly value: unknown;
  /** Offset of the value at a path, or of the nearest value above it that exists. */
  readonly offsetOf: (path: DataPath) => number;
  /** Offset of the key that a path ends in; of the value where there is no such key. */
  readonly offsetOfKey: (path: DataPath) => number;
  /** Offset of a character, by its index in the string at a path. */
  readonly offsetIn: (path: DataPath, index: number) => number;
}

/** Parsed data and problems; data is undefined where nothing could be parsed. */
export interface DataResult {
  readonly data: LocatedData | undefined;
  readonly problems: readonly Problem[];
}
