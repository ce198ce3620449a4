import { findDirection } from "../markdown/direction.ts";
import { earlyCapture } from "../messages/content/chronology.ts";
import { namelessLanguage } from "../messages/content/names.ts";
import { type ContentContext, reportAt, resolveDate } from "./content-context.ts";
import { type FileOf, toMap } from "./data-file.ts";
import { type NewsDate, isBefore } from "../model/news-date.ts";
import type { Place } from "../model/entities.ts";
import type { Post } from "../model/newsroom.ts";
import { findPlaceProblem } from "./checks/check-place.ts";

/** The places whose coordinates are inside their countries; problems are reported. */
export function parsePlaces(
  file: FileOf<"places">,
  context: Pick<ContentContext, "report">,
): ReadonlyMap<string, Place> {
  const places = toMap(file, (id, fields): Place => ({ id, path: `/places/${id}/`, ...fields }));
  return new Map(
    [...places].filter(([id, place]) => {
      const problem = findPlaceProblem(place);
      if (problem && file.data) reportAt(context, file.data, [id, problem.field], problem.finding);
      return problem === undefined;
    }),
  );
}

/** The posts with parsed dates; a language without a name in `strings.json` is reported. */
export function parsePosts(
  file: FileOf<"posts">,
  { sound: { languages } }: FileOf<"strings">,
  { sound: { language: own } }: FileOf<"site">,
  context: Pick<ContentContext, "report" | "timeZone">,
): ReadonlyMap<string, Post> {
  const { data } = file;
  return toMap(file, (id, fields): Post => {
    const resolve = (field: "date" | "captured"): NewsDate | null => {
      const text = fields[field];
      if (text === null || data === undefined) return null;
      return resolveDate(context, data, [id, field], text, "anywhere") ?? null;
    };
    const { language } = fields;
    if (data && languages && language !== own && !Object.hasOwn(languages, language)) {
      reportAt(context, data, [id, "language"], namelessLanguage(language));
    }
    const [date, captured] = [resolve("date"), resolve("captured")];
    const { timeZone } = context;
    if (data && date && captured && timeZone !== undefined && isBefore(captured, date, timeZone)) {
      reportAt(context, data, [id, "captured"], earlyCapture(captured.iso, date.iso));
    }
    const direction = findDirection(language);
    return { id, ...fields, ...(direction && { direction }), date, captured };
  });
}
