import { DateTime } from "luxon";
import { isEmptyText } from "../../content/schemas/fields.ts";
import {
  describeControlCharacter,
  findControlCharacter,
} from "../../markdown/control-characters.ts";
import { LIMITS } from "../../source/limits.ts";
import { SLUG, slugify } from "../../markdown/slug.ts";
import type { FrontMatterField } from "./front-matter-text.ts";
import type { KnownContent } from "./known-content.ts";
import { type IdField, type NewRequest, RequestError } from "./request.ts";

/** A file to write, and instructions for its author. */
export interface FilePlan {
  /** Relative to the checkout. */
  readonly path: string;
  readonly text: string;
  /** The next steps, one line each. */
  readonly next: readonly string[];
}

/** Checks a title for front matter; throws a RequestError where it is wrong. */
export function checkTitle(title: string): string {
  const shown = title.normalize("NFC").trim();
  if (isEmptyText(shown)) throw new RequestError("The title is empty. Write it in quotes.");
  if (/[\t\n\u2028\u2029]/u.test(shown)) {
    throw new RequestError("The title has to be on one line, without tabs.");
  }
  const control = findControlCharacter(shown);
  if (control) {
    const { message, fix } = describeControlCharacter(control);
    throw new RequestError(`${message} ${fix}`);
  }
  return shown;
}

/** The given slug, or that of the title by ELOT 743; throws a RequestError where there is none. */
export function chooseSlug({ slug, title = "" }: Pick<NewRequest, "slug" | "title">): string {
  const chosen = slug ?? slugify(title);
  const example = 'Give one with --slug, such as "--slug almaty-unrest".';
  if (chosen === "") throw new RequestError(`"${title}" gives no address. ${example}`);
  if (!SLUG.test(chosen)) {
    const shape = "small Latin letters, digits and single hyphens";
    throw new RequestError(`"${chosen}" cannot stand in an address. Use ${shape}.`);
  }
  if (chosen.length > LIMITS.name) {
    const message = `The address would be ${chosen.length} letters long.`;
    throw new RequestError(`${message} ${example.replace("one", "a shorter one")}`);
  }
  return chosen;
}

/** The day of a moment (milliseconds since 1970) in the site's zone, as `2022-01-05`. */
export function formatToday(now: number, { timeZone }: KnownContent): string {
  if (timeZone !== undefined) {
    return DateTime.fromMillis(now, { zone: timeZone }).toFormat("yyyy-MM-dd");
  }
  const message = '"timeZone" in _data/site.json cannot be read, so the day is not known.';
  throw new RequestError(`${message} Mend it first: npm run check tells what is wrong.`);
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
): FrontMatterField {
  const chosen = ids?.[name];
  if (chosen !== undefined) return { name, value: chosen };
  const offered = known.ids[name].map(({ id }) => id);
  const more = offered.length - MOST_IDS;
  const rest = more > 0 ? [`and ${more} more`] : [];
  const list = [...offered.slice(0, MOST_IDS), ...rest].join(", ");
  const comment = `${FILES[name]} ${list === "" ? "has none yet" : `has ${list}`}`;
  return { name, value: [], comment };
}
