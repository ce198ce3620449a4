import { z } from "zod";
import { SLUG } from "../../markdown/slug.ts";

/** What an id is, for an author. */
export const ID_SHAPE = "small Latin letters, digits and single hyphens";

/** Text that is not empty. */
export const text = z.string().refine((value) => value.trim() !== "");

/** An id or slug: a–z, 0–9 and single hyphens. */
export const slug = shaped(SLUG, `an id: ${ID_SHAPE}`);

/** A date as authors write it; which day or moment it is, is decided with the site's zone. */
export const date = text;

/** Scheme and host alone, without a slash at the end. */
export const origin = shaped(
  /^https:\/\/[^/\s?#]+$/,
  "an address such as https://example.org, without a slash at its end",
);

/** An absolute https address. */
export const httpsAddress = z
  .string()
  .refine((value) => /^https:\/\/[^/?#\s]/.test(value) && URL.canParse(value), {
    params: { shape: "an address that begins with https://" },
  });

/** An address on this site, with a slash at both ends. */
export const path = shaped(/^\/([a-z0-9-]+\/)*$/, 'an address on this site such as "/about/"');

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

function shaped(pattern: RegExp, shape: string): z.ZodString {
  return z.string().refine((value) => pattern.test(value), { params: { shape } });
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
