import type { Vocabulary } from "../markdown/prose.ts";
import { type NewsDate, parseNewsDate } from "./news-date.ts";
import type { LocatedData, DataPath } from "./located-data.ts";
import { suggestName } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type Finding, problemAt } from "./source-text.ts";
import type { Author, Person, Place, Post, Source, Topic } from "./newsroom.ts";

/** The data files' things by id. */
export interface Catalogue {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly posts: ReadonlyMap<string, Post>;
  /** Plain words that citations may name. */
  readonly words: ReadonlyMap<string, string>;
  /** Data files with errors of their own: whether an id stands in them cannot be said. */
  readonly unreadable: ReadonlySet<string>;
}

/** The data files that hold things by id. */
export type IdFile = Exclude<keyof Catalogue, "unreadable" | "words">;

/** What reading a story needs beside its files, and where its problems go. */
export interface ContentContext {
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
  readonly timeZone: string;
  readonly report: (problem: Problem) => void;
}

/** Reports a problem with the value at a path of a data file. */
export function reportAt(
  context: Pick<ContentContext, "report">,
  data: LocatedData,
  path: DataPath,
  finding: Finding,
): void {
  context.report(problemAt(data.source, data.offsetOf(path), finding));
}

/** The finding for an id that a data file does not hold; undefined where it does, or may. */
export function findUnknownId(catalogue: Catalogue, file: IdFile, id: string): Finding | undefined {
  if (catalogue[file].has(id) || catalogue.unreadable.has(file)) return undefined;
  return {
    rule: "unknown-id",
    message: `"${id}" is not an id in ${file}.json.`,
    fix: suggestName(id, catalogue[file].keys()),
  };
}

/** The things that the ids in a field name; an id that names none is reported. */
export function resolveIds<File extends IdFile>(
  context: ContentContext,
  data: LocatedData,
  field: string,
  ids: readonly string[],
  file: File,
): readonly EntityOf<File>[] {
  return ids.flatMap((id, index) => {
    const unknown = findUnknownId(context.catalogue, file, id);
    if (unknown) reportAt(context, data, [field, index], unknown);
    return (context.catalogue[file].get(id) as EntityOf<File> | undefined) ?? [];
  });
}

type EntityOf<File extends IdFile> =
  Catalogue[File] extends ReadonlyMap<string, infer Entity> ? Entity : never;

/** The date at a path; a text that is none is reported and gives undefined. */
export function resolveDate(
  context: Pick<ContentContext, "report" | "timeZone">,
  data: LocatedData,
  path: DataPath,
  text: string,
): NewsDate | undefined {
  const date = parseNewsDate(text, context.timeZone);
  if (!("fault" in date)) return date;
  reportAt(context, data, path, {
    rule: "wrong-date",
    message: date.fault,
    fix: "Write a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00.",
  });
  return undefined;
}
