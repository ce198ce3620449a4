import type { SiteAddress } from "../links/site-address.ts";
import type { Vocabulary } from "../markdown/prose.ts";
import type { HouseStyle } from "../prose/house-style.ts";
import type { BuildClock } from "../model/build-clock.ts";
import type { TitleLimit } from "./checks/check-title.ts";
import { type DateScope, checkOffset } from "./checks/check-offset.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";
import { unknownId } from "../messages/names.ts";
import { suggestName } from "../source/nearest.ts";
import { type NewsDate, parseNewsDate } from "../model/news-date.ts";
import type { Author, Person, Place, Source, Topic } from "../model/entities.ts";
import type { Post } from "../model/newsroom.ts";
import type { Problem } from "../source/problem.ts";
import { type Finding, problemAt } from "../source/source-text.ts";

/** The data files' things by id; one with a fault, which is reported, is left out. */
export interface Catalogue {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly posts: ReadonlyMap<string, Post>;
  /** Plain words that citations may name. */
  readonly words: ReadonlyMap<string, string>;
  /** The ids in each file, of things with a fault too; none for a file that cannot be read. */
  readonly ids: ReadonlyMap<IdFile, ReadonlySet<string>>;
}

/** What holds things by id. */
export type IdFile = Exclude<keyof Catalogue, "ids">;

/** What reading a story needs beside its files, and where its problems go. */
export interface ContentContext {
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
  /** How words are to be written; undefined where it cannot be told, and then they are not checked. */
  readonly style: HouseStyle | undefined;
  /** How long titles may be; undefined where it cannot be told. */
  readonly titles: TitleLimit | undefined;
  /** Where the site is, by its own `site.json`; undefined where it cannot be told. */
  readonly address: SiteAddress | undefined;
  /** Undefined where it cannot be read; then no date is said to come before another. */
  readonly timeZone: string | undefined;
  readonly report: (problem: Problem) => void;
}

/** What reading a story needs. */
export interface StoryContext extends ContentContext {
  readonly clock: BuildClock;
}

/** Reports a problem with the value at a path of a data file. */
export function reportAt(
  { report }: Pick<ContentContext, "report">,
  data: LocatedData,
  path: DataPath,
  finding: Finding,
): void {
  report(problemAt(data.source, data.offsetOf(path), finding));
}

/** The finding for an id that a data file does not hold; undefined where it does, or may. */
export function findUnknownId({ ids }: Catalogue, file: IdFile, id: string): Finding | undefined {
  const known = ids.get(file);
  if (known === undefined || known.has(id)) return undefined;
  return unknownId(id, file, suggestName(id, known));
}

/** The things that the ids in a field name; an id that names none is reported. */
export function resolveIds<File extends IdFile>(
  context: Pick<ContentContext, "catalogue" | "report">,
  data: LocatedData,
  field: string,
  ids: readonly string[],
  file: File,
): readonly EntityOf<File>[] {
  return ids.flatMap((id, index) => {
    const unknown = findUnknownId(context.catalogue, file, id);
    if (unknown) reportAt(context, data, [field, index], unknown);
    // Each file's map holds what EntityOf says of it.
    return (context.catalogue[file].get(id) as EntityOf<File> | undefined) ?? [];
  });
}

type EntityOf<File extends IdFile> =
  Catalogue[File] extends ReadonlyMap<string, infer Entity> ? Entity : never;

/**
 * The date at a path; a text that is none is reported and gives undefined. Its offset has to be one that the site's zone has then, or,
 * where a date may be told in another place's time, one that some place has.
 */
export function resolveDate(
  context: Pick<ContentContext, "report" | "timeZone">,
  data: LocatedData,
  path: DataPath,
  text: string,
  where: DateScope = "site",
): NewsDate | undefined {
  const date = parseNewsDate(text, context.timeZone ?? "UTC");
  if (!("problem" in date)) {
    const problem =
      context.timeZone === undefined ? undefined : checkOffset(date, context.timeZone, where);
    if (problem) reportAt(context, data, path, problem);
    return date;
  }
  reportAt(context, data, path, date.problem);
  return undefined;
}
