import type { z } from "zod";
import { parseShape } from "./check-shape.ts";
import { type ContentContext, reportAt, resolveDate } from "./content-context.ts";
import type { Catalogue } from "./content-context.ts";
import type { LocatedData } from "./located-data.ts";
import { suggestName } from "./nearest.ts";
import type { Place, Site } from "./newsroom.ts";
import { parseJson } from "./parse-json.ts";
import { type DataFileName, dataFiles } from "./schemas/data.ts";
import type { Strings } from "./schemas/strings.ts";
import { type SourceText, problemOfFile } from "./source-text.ts";
import { findPlaceFault } from "./place-fault.ts";

/** The data files' content; `site` and `strings` are undefined where their files have errors. */
export interface ParsedDataFiles {
  readonly site: Site | undefined;
  readonly strings: Strings | undefined;
  readonly catalogue: Catalogue;
}

type Report = Pick<ContentContext, "report">;

const FOLDER = "_data/";
const FALLBACK_TIME_ZONE = "UTC";

/** Parses all of `_data`; a missing file and one that is not known are problems. */
export function parseDataFiles(texts: readonly SourceText[], context: Report): ParsedDataFiles {
  reportUnknownFiles(texts, context);
  const unreadable = new Set<string>();
  const parse = <Name extends DataFileName>(
    name: Name,
  ): ParsedFile<z.output<(typeof dataFiles)[Name]>> | undefined => {
    const file = parseFile(texts, name, context);
    if (file === undefined) unreadable.add(name);
    return file;
  };
  const site = parse("site")?.value;
  const strings = parse("strings")?.value;
  const catalogue: Catalogue = {
    topics: toMap(parse("topics"), (id, fields) => ({ id, ...fields })),
    authors: toMap(parse("authors"), (id, fields) => ({ id, ...fields })),
    sources: toMap(parse("sources"), (id, fields) => ({ id, path: `/sources/${id}/`, ...fields })),
    people: toMap(parse("people"), (id, fields) => ({ id, path: `/people/${id}/`, ...fields })),
    places: parsePlaces(parse("places"), context),
    posts: parsePosts(parse("posts"), {
      ...context,
      timeZone: site?.timeZone ?? FALLBACK_TIME_ZONE,
    }),
    words: new Map(Object.entries(strings?.words ?? {})),
    unreadable,
  };
  return { site, strings, catalogue };
}

interface ParsedFile<Value> {
  readonly value: Value;
  readonly data: LocatedData;
}

function parseFile<Name extends DataFileName>(
  texts: readonly SourceText[],
  name: Name,
  { report }: Report,
): ParsedFile<z.output<(typeof dataFiles)[Name]>> | undefined {
  const path = `${FOLDER}${name}.json`;
  const text = texts.find((each) => each.path === path);
  if (text === undefined) {
    report(
      problemOfFile(path, {
        rule: "missing-file",
        message: "The file is missing.",
        fix: "Add it.",
      }),
    );
    return undefined;
  }
  const { data, problems } = parseJson(text);
  problems.forEach(report);
  if (data === undefined) return undefined;
  const shape = parseShape(dataFiles[name], data);
  shape.problems.forEach(report);
  return shape.value === undefined
    ? undefined
    : { value: shape.value as z.output<(typeof dataFiles)[Name]>, data };
}

function reportUnknownFiles(texts: readonly SourceText[], { report }: Report): void {
  const known = Object.keys(dataFiles).map((name) => `${name}.json`);
  for (const { path } of texts) {
    const name = path.slice(FOLDER.length);
    if (!path.startsWith(FOLDER) || known.includes(name)) continue;
    report(
      problemOfFile(path, {
        rule: "unknown-file",
        message: `"${name}" is not a data file that is known.`,
        fix: suggestName(name, known),
      }),
    );
  }
}

function toMap<Fields, Entity>(
  file: ParsedFile<Readonly<Record<string, Fields>>> | undefined,
  create: (id: string, fields: Fields) => Entity,
): ReadonlyMap<string, Entity> {
  const entries = Object.entries(file?.value ?? {});
  return new Map(entries.map(([id, fields]) => [id, create(id, fields)]));
}

function parsePlaces(
  file: ParsedFile<z.output<typeof dataFiles.places>> | undefined,
  context: Report,
): ReadonlyMap<string, Place> {
  const places = toMap(file, (id, fields) => ({ id, path: `/places/${id}/`, ...fields }));
  for (const place of places.values()) {
    const fault = findPlaceFault(place);
    if (fault && file) reportAt(context, file.data, [place.id, ...fault.path], fault.finding);
  }
  return places;
}

function parsePosts(
  file: ParsedFile<z.output<typeof dataFiles.posts>> | undefined,
  context: Pick<ContentContext, "report" | "timeZone">,
): Catalogue["posts"] {
  return toMap(file, (id, fields) => {
    const resolve = (field: "date" | "captured"): ReturnType<typeof resolveDate> | null => {
      const text = fields[field];
      if (text === null || file === undefined) return null;
      return resolveDate(context, file.data, [id, field], text);
    };
    return { id, ...fields, date: resolve("date") ?? null, captured: resolve("captured") ?? null };
  });
}
