import { MISSING_DATA_FILE } from "../messages/content/story-files.ts";
import type { z } from "zod";
import { parseShape } from "./checks/check-shape.ts";
import type { ContentContext } from "./content-context.ts";
import type { LocatedData } from "../source/located-data.ts";
import { parseJson } from "../source/parse-json.ts";
import { type DataFileName, OPTIONAL_FILES, dataFiles } from "./schemas/data.ts";
import { type SourceFile, parseSourceText, problemOfFile } from "../source/source-text.ts";

/** The folder of data files. */
export const DATA_FOLDER = "_data/";

/** A data file's content: the whole value where it is valid, and the valid entries. */
export interface ParsedFile<Value> {
  readonly value: Value | undefined;
  readonly sound: Partial<Value>;
  /** Undefined where the file cannot be parsed. */
  readonly data: LocatedData | undefined;
  /** Whether a name is in it twice, so that not all of its entries are known. */
  readonly isDoubled: boolean;
}

/** The content of the data file of a name. */
export type FileOf<Name extends DataFileName> = ParsedFile<z.output<(typeof dataFiles)[Name]>>;

/** Parses the data file of a name; a missing one is reported, unless a newsroom may do without it. */
export function parseFile<Name extends DataFileName>(
  files: readonly SourceFile[],
  name: Name,
  { report }: Pick<ContentContext, "report">,
): FileOf<Name> {
  const none = { value: undefined, sound: {}, data: undefined, isDoubled: false };
  const path = `${DATA_FOLDER}${name}.json`;
  const file = files.find((each) => each.path === path);
  if (file === undefined) {
    if (!OPTIONAL_FILES.has(name)) report(problemOfFile(path, MISSING_DATA_FILE));
    return none;
  }
  const source = parseSourceText(file, report);
  if (source === undefined) return none;
  const { data, problems } = parseJson(source);
  problems.forEach(report);
  if (data === undefined) return none;
  const shape = parseShape(dataFiles[name], data);
  shape.problems.forEach(report);
  // TypeScript cannot relate the schema of a name to FileOf.
  const isDoubled = problems.some(({ rule }) => rule === "duplicate-key");
  return { value: shape.value, sound: shape.sound ?? {}, data, isDoubled } as FileOf<Name>;
}

/** Creates a map of a file's entities from their ids and fields. */
export function toMap<Fields, Entity>(
  { sound }: ParsedFile<Readonly<Record<string, Fields>>>,
  create: (id: string, fields: Fields) => Entity,
): ReadonlyMap<string, Entity> {
  const entries = Object.entries(sound).flatMap(([id, fields]) =>
    fields === undefined ? [] : [[id, create(id, fields)] as const],
  );
  return new Map(entries);
}
