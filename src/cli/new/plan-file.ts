import { DateTime } from "luxon";
import { isEmptyText } from "../../content/schemas/fields.ts";
import {
  describeControlCharacter,
  findControlCharacter,
} from "../../markdown/control-characters.ts";
import { formatAt } from "../../model/news-date.ts";
import { LIMITS } from "../../source/limits.ts";
import { SLUG, slugify } from "../../markdown/slug.ts";
import {
  EMPTY_TITLE,
  LONG_LINE_TITLE,
  UNKNOWN_DAY,
  longAddress,
  noAddress,
  offeredIds,
  wrongAddress,
} from "../../messages/commands/new.ts";
import { type Language, type Text, joinTexts } from "../../messages/text.ts";
import type { FrontMatterField } from "./front-matter-text.ts";
import type { KnownContent } from "./known-content.ts";
import { type IdField, type NewRequest, RequestError } from "./request.ts";

/** A file to write, and instructions for its author. */
export interface FilePlan {
  /** Relative to the checkout. */
  readonly path: string;
  readonly text: string;
  /** The next steps, one line each. */
  readonly next: readonly Text[];
}

/** Checks a title for front matter; throws a RequestError where it is wrong. */
export function checkTitle(title: string): string {
  const shown = title.normalize("NFC").trim();
  if (isEmptyText(shown)) throw new RequestError(EMPTY_TITLE);
  if (/[\t\n\u2028\u2029]/u.test(shown)) throw new RequestError(LONG_LINE_TITLE);
  const control = findControlCharacter(shown);
  if (control) {
    const { message, fix } = describeControlCharacter(control);
    throw new RequestError(joinTexts(message, fix));
  }
  return shown;
}

/** The given slug, or that of the title by ELOT 743; throws a RequestError where there is none. */
export function chooseSlug({ slug, title = "" }: Pick<NewRequest, "slug" | "title">): string {
  const chosen = slug ?? slugify(title);
  if (chosen === "") throw new RequestError(noAddress(title));
  if (!SLUG.test(chosen)) throw new RequestError(wrongAddress(chosen));
  if (chosen.length > LIMITS.name) throw new RequestError(longAddress(chosen.length));
  return chosen;
}

/** The day of a moment (milliseconds since 1970) in the site's zone, as `2022-01-05`. */
export function formatToday(now: number, { timeZone }: KnownContent): string {
  if (timeZone !== undefined) {
    return DateTime.fromMillis(now, { zone: timeZone }).toFormat("yyyy-MM-dd");
  }
  throw new RequestError(UNKNOWN_DAY);
}

/** The minute of a moment (milliseconds since 1970) in the site's zone with its offset, as `2022-01-05T17:30+02:00`. */
export function formatMinute(now: number, { timeZone }: KnownContent): string {
  if (timeZone !== undefined) return formatAt(now, timeZone, "2022-01-05T17:30".length);
  throw new RequestError(UNKNOWN_DAY);
}

/** More would hide the fields. */
const MOST_IDS = 20;

const FILES: Readonly<Record<IdField, string>> = {
  byline: "authors.json",
  topics: "topics.json",
  people: "people.json",
  places: "places.json",
};

/** A field of ids: the chosen ones, or else the known ones in a comment. */
export function offerIds(
  name: IdField,
  { ids }: Pick<NewRequest, "ids">,
  known: KnownContent,
  language: Language,
): FrontMatterField {
  const chosen = ids?.[name];
  if (chosen !== undefined) return { name, value: chosen };
  const offered = known.ids[name].map(({ id }) => id);
  const more = offered.length - MOST_IDS;
  const comment = offeredIds(FILES[name], offered.slice(0, MOST_IDS), more);
  return { name, value: [], comment: comment[language] };
}
