import { z } from "zod";
import { SLUG } from "../../markdown/slug.ts";
import { findAddressProblem } from "../../links/check-address.ts";
import type { Message } from "../../messages/message.ts";
import { LIMITS } from "../limits.ts";

/** What an id is, for an author. */
export const ID_SHAPE = "small Latin letters, digits and single hyphens";

/** What a reader sees nothing of: spaces, controls, marks without a letter, fillers. */
const INVISIBLE = /^[\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text shows nothing. */
export function isEmptyText(value: string): boolean {
  return INVISIBLE.test(value);
}

/** Text that shows something. */
export const text = z
  .string()
  .refine((value) => !isEmptyText(value))
  .meta({ pattern: "\\S" });

/** An id or slug: a–z, 0–9 and single hyphens. */
export const slug = shaped(SLUG, `an id: ${ID_SHAPE}`, (value) => value.length <= LIMITS.name);

/** A date as authors write it; which day or moment it is, is decided with the site's zone. */
export const date = text.meta({
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$`,
  patternErrorMessage: "A day as 2022-01-05, or a time as 2022-01-05T17:30:00+02:00.",
});

/** Scheme and host alone, without a slash at the end. */
export const origin = shaped(
  /^https:\/\/[^/\s?#]+$/,
  "an address such as https://example.org, without a slash at its end",
  (value) => URL.canParse(value) && new URL(value).origin === value,
  findAddressProblem,
);

/** An absolute https address. */
export const httpsAddress = shaped(
  /^https:\/\/[^/?#\s]/,
  "an address that begins with https://",
  (value) => findAddressProblem(value) === undefined,
  findAddressProblem,
);

/** An address on this site, with a slash at both ends. */
export const path = shaped(/^\/([a-z0-9-]+\/)*$/, 'an address on this site such as "/about/"');

/** An address on this site as above, or an anchor on it. */
export const pathWithAnchor = shaped(
  /^\/([a-z0-9-]+\/)*(#[^\s#]+)?$/,
  'an address on this site such as "/about/" or "/about/#who"',
);

/** A BCP 47 language tag. */
export const language = shaped(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  "a language tag such as en or el",
);

/** An ISO 3166-1 alpha-2 country code. */
export const countryCode = shaped(/^[A-Z]{2}$/, "a country code of two capitals such as KZ");

/** An IANA time zone that this machine knows. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { params: { shape: "a time zone such as Europe/Athens" } });

/** Ids of things in a data file. */
export const ids = z.array(slug);

/** A data file: an object whose keys are ids. */
export function byId<Entry extends z.ZodType>(entry: Entry): z.ZodRecord<typeof slug, Entry> {
  return z.record(slug, entry);
}

/** Text in a shape; editors know it by the pattern alone, and say what it should be. `find` says more of what has the pattern. */
function shaped(
  pattern: RegExp,
  shape: string,
  isSound: (value: string) => boolean = () => true,
  find?: (value: string) => Message | undefined,
): z.ZodString {
  const describe = (value: string): Message | undefined =>
    pattern.test(value) ? find?.(value) : undefined;
  return z
    .string()
    .refine((value) => pattern.test(value) && isSound(value), { params: { shape, describe } })
    .meta({ pattern: pattern.source, patternErrorMessage: `It should be ${shape}.` });
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
