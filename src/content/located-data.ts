import type { Problem } from "./problem.ts";
import type { SourceText } from "./source-text.ts";

/** Steps from the root of a data file to a value in it. */
export type DataPath = readonly (string | number)[];

/** Parsed YAML or JSON: the plain value, and where each part of it stands. */
export interface LocatedData {
  readonly source: SourceText;
  readonly value: unknown;
  /** Offset of the value at a path, or of the nearest value above it that exists. */
  readonly offsetOf: (path: DataPath) => number;
  /** Offset of the key that a path ends in; of the value where there is no such key. */
  readonly offsetOfKey: (path: DataPath) => number;
}

/** Either data, or the problems for which there is none. */
export type DataResult =
  | { readonly data: LocatedData; readonly problems: readonly Problem[] }
  | { readonly data: undefined; readonly problems: readonly Problem[] };
