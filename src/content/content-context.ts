import type { SiteAddress } from "../links/site-address.ts";
import type { Vocabulary } from "../markdown/prose.ts";
import type { HouseStyle } from "../prose/house-style.ts";
import type { BuildClock } from "../model/build-clock.ts";
import type { TitleLimit } from "./checks/check-lengths.ts";
import { type DateScope, checkOffset } from "./checks/check-offset.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";
import { idOfOtherFile, nameOfFile, unknownId } from "../messages/content/names.ts";
import { write } from "../messages/fixes.ts";
import type { Text } from "../messages/text.ts";
import { findMeantIds, findOtherFile } from "./checks/meant-ids.ts";
import { findWrittenIds } from "./checks/written-ids.ts";
import { findNearest, suggestName } from "../source/nearest.ts";
import { type NewsDate, parseNewsDate } from "../model/news-date.ts";
import type { Author, Person, Place, Source, Topic } from "../model/entities.ts";
import type { Post } from "../model/newsroom.ts";
import type { Problem } from "../source/problem.ts";
import { type Finding, problemAt } from "../source/source-text.ts";
import type { Strings } from "./schemas/strings.ts";

/** The entities of the data files by id, without those with errors, which are already reported. */
export interface Catalogue {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly posts: ReadonlyMap<string, Post>;
  /** Words from strings.json that citations may name. */
  readonly words: ReadonlyMap<string, string>;
  /** The ids in each file, including those of entities with errors; a file that cannot be parsed has no entry. */
  readonly ids: ReadonlyMap<IdFile, ReadonlySet<string>>;
}

/** A collection of the catalogue. */
export type IdFile = Exclude<keyof Catalogue, "ids">;

/** The input of parsers besides files, and where they report problems. */
export interface ContentContext {
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
  /** The house style; undefined where `style.json` has errors, and then prose is not checked. */
  readonly style: HouseStyle | undefined;
  /** The limit of titles; undefined where it is not known because of errors. */
  readonly titles: TitleLimit | undefined;
  /** The address in `site.json`; undefined where it is wrong. */
  readonly address: SiteAddress | undefined;
  /** Undefined where it is wrong; then dates are not compared. */
  readonly timeZone: string | undefined;
  readonly report: (problem: Problem) => void;
}

/** The context of a story's parser. */
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

/** The finding for an id that is not in a data file; undefined where it is, or where the file cannot be parsed. */
export function findUnknownId(catalogue: Catalogue, file: IdFile, id: string): Finding | undefined {
  const known = catalogue.ids.get(file);
  if (known === undefined || known.has(id)) return undefined;
  return unknownId(id, file, suggestId(id, file, catalogue));
}

/** The ids that were meant, else where the id or the name is, else the nearest id. */
function suggestId(id: string, file: IdFile, catalogue: Catalogue): Text {
  const last = id.split("/").findLast((part) => part !== "") ?? id;
  const meant = findMeantIds(id, file, catalogue) ?? findMeantIds(last, file, catalogue);
  if (meant !== undefined) return write(meant.join(", "));
  const separate = /[\s,;]/.test(id) ? findWrittenIds(id) : undefined;
  if (separate !== undefined) return write(separate);
  const other = findOtherFile(id, file, catalogue);
  const known = catalogue.ids.get(file) ?? [];
  if (other !== undefined && findNearest(id, known) === undefined) return idOfOtherFile(id, other);
  return /[^\x20-\x7e]/.test(id) ? nameOfFile(file) : suggestName(id, known);
}

/** The entities of the ids in a field; unknown ids are reported. */
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
    // EntityOf is the type of that map's values.
    return (context.catalogue[file].get(id) as EntityOf<File> | undefined) ?? [];
  });
}

type EntityOf<File extends IdFile> =
  Catalogue[File] extends ReadonlyMap<string, infer Entity> ? Entity : never;

/** Parses the date at a path and checks its offset; a text that is not a date is reported and gives undefined. */
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
    // What else is wrong with a wrong moment may follow from it.
    return problem === undefined || problem.severity === "warning" ? date : undefined;
  }
  reportAt(context, data, path, date.problem);
  return undefined;
}

/** The names that citations show; an unknown id is shown as it is. */
export function createVocabulary(catalogue: Catalogue, strings: Strings | undefined): Vocabulary {
  const nameOf = (id: string): string => findCitedName(catalogue, id) ?? id;
  const labelCitation: Vocabulary["labelCitation"] = ({
    source,
    via,
    of,
    isInterview,
    locator,
  }) => {
    if (isInterview === true && of !== undefined) {
      return `${nameOf(of)}, ${strings?.citationInterview ?? ""}`;
    }
    return [
      nameOf(source),
      ...(locator === undefined ? [] : [locator]),
      ...(via === undefined ? [] : [`${strings?.citationVia ?? ""} ${nameOf(via)}`]),
      ...(of === undefined ? [] : [`${strings?.citationOf ?? ""} ${nameOf(of)}`]),
    ].join(", ");
  };
  return { labelCitation, citationSource: strings?.citationSource ?? "" };
}

/** The short name of what `via` and `of` may name: a source, a person, a place or a plain word. */
function findCitedName(catalogue: Catalogue, id: string): string | undefined {
  const { sources, people, places, words } = catalogue;
  return (
    sources.get(id)?.shortName ?? people.get(id)?.shortName ?? places.get(id)?.name ?? words.get(id)
  );
}
