import { z } from "zod";
import { findUnknownLanguage } from "../../markdown/leftovers/language.ts";
import { SLUG } from "../../markdown/slug.ts";
import { findAddressProblem } from "../../links/check-address.ts";
import { findHostProblem } from "../../links/host.ts";
import { formatSiteAddress, parseSiteAddress } from "../../links/site-address.ts";
import { wrongSitePath } from "../../messages/links.ts";
import { type Shape, describeShape } from "../../messages/values.ts";
import type { Message } from "../../messages/message.ts";
import { LIMITS } from "../../source/limits.ts";

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
export const slug = shaped(SLUG, "id", {
  isSound: (value) => value.length <= LIMITS.name,
  suggest: suggestIds,
});

/** A date as authors write it; which day or moment it is, is decided with the site's zone. */
export const date = text.meta({
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$`,
  patternErrorMessage: "A day as 2022-01-05, or a time as 2022-01-05T17:30:00+02:00.",
});

/** Where a site is: scheme, host, and the path below which it is, where it has one; with a slash at the end or without. */
export const siteAddress = shaped(
  /^https:\/\/[^/\s?#\\]+(\/[^/\s?#\\]+)*\/?$/,
  "siteAddress",
  {
    isSound: isSiteAddress,
    suggest: suggestSiteAddress,
    describe: (value) => findAddressProblem(value) ?? wrongSitePath(),
  },
);

/** An absolute https address. */
export const httpsAddress = shaped(
  /^https:\/\/[^/?#\s]/,
  "httpsAddress",
  {
    isSound: (value) => findAddressProblem(value) === undefined,
    describe: findAddressProblem,
  },
);

/** An address on this site, with a slash at both ends. */
export const path = shaped(/^\/([a-z0-9-]+\/)*$/, "path");

/** An address on this site as above, or an anchor on it. */
export const pathWithAnchor = shaped(
  /^\/([a-z0-9-]+\/)*(#[^\s#]+)?$/,
  "pathWithAnchor",
);

/** A BCP 47 language tag. */
export const language = shaped(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  "language",
  {
    isSound: (value) => findUnknownLanguage(value) === undefined,
    describe: findUnknownLanguage,
  },
);

/** An ISO 3166-1 alpha-2 country code. */
export const countryCode = shaped(/^[A-Z]{2}$/, "countryCode");

/** An IANA time zone that this machine knows. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { params: { shape: "timeZone" } });

/** Ids of things in a data file. */
export const ids = z.array(slug);

/** A data file: an object whose keys are ids. */
export function byId<Entry extends z.ZodType>(entry: Entry): z.ZodRecord<typeof slug, Entry> {
  return z.record(slug, entry);
}

/** What a shape asks for beside its pattern, and what it can say of a text that it refuses. */
interface ShapeOptions {
  readonly isSound?: (value: string) => boolean;
  /** The right form of a wrong text; undefined where it is not certain. */
  readonly suggest?: (value: string) => string | undefined;
  /** What is wrong with a text that has the pattern. */
  readonly describe?: (value: string) => Message | undefined;
}

/** Text in a shape; editors know it by the pattern alone, and say what it should be. */
function shaped(
  pattern: RegExp,
  shape: Shape,
  { isSound = () => true, suggest, describe: describeSound }: ShapeOptions = {},
): z.ZodString {
  const describe = (value: string): Message | undefined =>
    pattern.test(value) ? describeSound?.(value) : undefined;
  return z
    .string()
    .refine((value) => pattern.test(value) && isSound(value), {
      params: { shape, suggest, describe },
    })
    .meta({ pattern: pattern.source, patternErrorMessage: describeShape(shape).en });
}

/** The id, or the ids, that an author meant by a text in capitals, in quotes, or without commas. */
function suggestIds(value: string): string | undefined {
  const ids = value.toLowerCase().replace(/[“”„«»‘’"']/gu, "").trim().split(/[\s,;·]+/u);
  return ids.every((id) => SLUG.test(id)) ? ids.join(", ") : undefined;
}

/** Whether a site can be there for readers; a preview is at its own address. */
function isSiteAddress(value: string): boolean {
  const address = parseSiteAddress(value);
  if (address === undefined) return false;
  const { hostname } = new URL(address.origin);
  return findHostProblem(hostname, hostname) === undefined;
}

/** The same address by https, without what comes behind its path, and in ASCII where its host has other letters. */
function suggestSiteAddress(value: string): string | undefined {
  const written = /^[a-z]+:\/\//i.test(value) ? value.replace(/^http:/i, "https:") : `https://${value}`;
  if (!URL.canParse(written)) return undefined;
  const { origin, pathname, username } = new URL(written);
  const right = parseSiteAddress(origin + pathname.replace(/\/{2,}/g, "/"));
  // What is before an "@" may be the start of an address of mail, so the host alone is not certain.
  const isCertain = username === "" && /^https:\/\/.+\../.test(origin);
  if (right === undefined || !isCertain) return undefined;
  const address = decodeURI(formatSiteAddress(right));
  return isSiteAddress(address) ? address : undefined;
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
