import { z } from "zod";
import { findUnknownLanguage, suggestLanguage } from "../../markdown/leftovers/language.ts";
import { SLUG, slugify } from "../../markdown/slug.ts";
import { findAddressProblem } from "../../links/check-address.ts";
import { suggestWebAddress } from "../../links/suggest-address.ts";
import { findCountryCode, findCountryName } from "../../map/countries.ts";
import { findHostProblem } from "../../links/host.ts";
import { formatSiteAddress, parseSiteAddress } from "../../links/site-address.ts";
import { wrongSitePath } from "../../messages/links/addresses.ts";
import { type Shape, describeShape } from "../../messages/content/shapes.ts";
import type { Message } from "../../messages/message.ts";
import { LATIN } from "../../prose/letters.ts";
import { writeInScript } from "../../prose/lookalikes.ts";
import { LIMITS } from "../../source/limits.ts";

/** Text without visible characters: spaces, controls, combining marks alone, fillers. */
const INVISIBLE = /^[\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text has no visible characters. */
export function isEmptyText(value: string): boolean {
  return INVISIBLE.test(value);
}

/** Text with visible characters. */
export const text = z
  .string()
  .refine((value) => !isEmptyText(value))
  .meta({ pattern: "\\S" });

/** An id or slug: a–z, 0–9 and single hyphens. */
export const slug = shaped(SLUG, "id", {
  isSound: (value) => value.length <= LIMITS.name,
  suggest: suggestSlug,
});

/** A date as written; it is parsed later, with the site's zone. */
export const date = text.meta({
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$`,
  patternErrorMessage: "Μια ημέρα όπως 2022-01-05, ή μια ώρα όπως 2022-01-05T17:30:00+02:00.",
});

/** A site's address: scheme, host and optional base path, with or without a slash at the end. */
export const siteAddress = shaped(
  /^https:\/\/[^/\s?#\\]+(\/[^/\s?#\\]+)*\/?$/,
  "siteAddress",
  {
    isSound: isSiteAddress,
    suggest: suggestSiteAddress,
    describe: (value) => findAddressProblem(value) ?? wrongSitePath(),
  },
);

/** The point of a picture that crops keep, in per cent from its left and upper edges. */
export const focus = shaped(/^(\d{1,2}|100)%\s+(\d{1,2}|100)%$/, "focus");

/** An absolute https address. */
export const httpsAddress = shaped(
  /^https:\/\/[^/?#\s]\S*$/,
  "httpsAddress",
  {
    isSound: (value) => findAddressProblem(value) === undefined,
    suggest: suggestWebAddress,
    describe: findAddressProblem,
  },
);

/** An address on this site, with a slash at both ends. */
export const path = shaped(/^\/([a-z0-9-]+\/)*$/, "path", { suggest: suggestPath });

const PATH_WITH_ANCHOR = /^\/([a-z0-9-]+\/)*(#[^\s#]+)?$/;

/** An address on this site as above, or an anchor on it. */
export const pathWithAnchor = shaped(PATH_WITH_ANCHOR, "pathWithAnchor");

/** The same as written; what is none is reported later, with the page that was meant. */
export const writtenPath = text.meta({
  pattern: PATH_WITH_ANCHOR.source,
  patternErrorMessage: describeShape("pathWithAnchor").el,
});

/** A BCP 47 language tag. */
export const language = shaped(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  "language",
  {
    isSound: (value) => findUnknownLanguage(value) === undefined && isShortest(value),
    suggest: (value) => suggestLanguage(value) ?? findShortest(value),
    describe: findUnknownLanguage,
  },
);

/** Whether a tag is the shortest of its language: en, not eng. */
function isShortest(tag: string): boolean {
  return findShortest(tag) === undefined;
}

function findShortest(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,4})*$/.test(tag)) return undefined;
  const [shortest] = Intl.getCanonicalLocales(tag);
  return shortest === tag ? undefined : shortest;
}

/** An ISO 3166-1 alpha-2 country code. */
export const countryCode = shaped(/^[A-Z]{2}$/, "countryCode", { suggest: suggestCountry });

/** An IANA time zone. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { params: { shape: "timeZone", suggest: suggestTimeZone } });

/** Ids or slugs. */
export const slugs = z.array(slug);

/** An id as written; what is none is reported later, with the id that was meant. */
export const writtenId = text.meta({
  pattern: SLUG.source,
  patternErrorMessage: describeShape("id").el,
});

/** Ids of entities in a data file as written. */
export const ids = z.array(writtenId);

/** A data file: an object whose keys are ids. */
export function byId<Entry extends z.ZodType>(entry: Entry): z.ZodRecord<typeof slug, Entry> {
  return z.record(slug, entry);
}

/** Further checks of a shape, and descriptions of refused texts. */
interface ShapeOptions {
  readonly isSound?: (value: string) => boolean;
  /** The right form of a wrong text; undefined where it is not certain. */
  readonly suggest?: (value: string) => string | undefined;
  /** The problem of a text that matches the pattern. */
  readonly describe?: (value: string) => Message | undefined;
}

/** Text that matches a pattern; editors get the pattern and the description of the shape from the JSON Schema. */
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
    .meta({ pattern: pattern.source, patternErrorMessage: describeShape(shape).el });
}

/** The slug that a title, an address or a file's name probably means. */
export function suggestSlug(value: string): string | undefined {
  const [path = ""] = value.replace(/^[#@]+/, "").split(/[?#]/);
  const parts = listParts(path.replace(/\.(?:md|html)$/, ""));
  const name = parts.length > 1 && parts.at(-1) === "index" ? parts.at(-2) : parts.at(-1);
  const last = (name ?? "").replace(/^\d+[-_]/, "");
  // A Greek letter among Latin ones is a slip of the keyboard.
  const isMixed = /[a-z]/i.test(last) && /\p{Script=Greek}/u.test(last);
  const slug = slugify((isMixed ? writeInScript(last.toLowerCase(), LATIN) : undefined) ?? last);
  return slug === "" ? undefined : slug;
}

/** What is between the slashes of a path. */
function listParts(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

/** The path on this site that one without its slashes means. */
function suggestPath(value: string): string | undefined {
  const path = `/${listParts(value.trim()).join("/")}/`;
  return /^\/([a-z0-9-]+\/)+$/.test(path) ? path : undefined;
}

/** The code of a country from the same in small letters, or from its name. */
function suggestCountry(value: string): string | undefined {
  const written = value.trim().toUpperCase();
  const code = writeInScript(written, LATIN) ?? written;
  return /^[A-Z]{2}$/.test(code) && findCountryName(code) !== undefined
    ? code
    : findCountryCode(value.trim());
}

/** The zone of a city, such as Europe/Athens for Athens. */
function suggestTimeZone(value: string): string | undefined {
  const city = `/${value.trim().replace(/\s+/g, "_")}`.toLowerCase();
  return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().endsWith(city));
}

/** Whether an address can be that of a public site. */
function isSiteAddress(value: string): boolean {
  const address = parseSiteAddress(value);
  if (address === undefined) return false;
  const { hostname } = new URL(address.origin);
  return findHostProblem(hostname, hostname) === undefined;
}

/** The same address with https, without query and fragment, and with its host in ASCII. */
function suggestSiteAddress(value: string): string | undefined {
  const written = /^[a-z]+:\/\//i.test(value) ? value.replace(/^http:/i, "https:") : `https://${value}`;
  if (!URL.canParse(written)) return undefined;
  const { origin, pathname, username } = new URL(written);
  const right = parseSiteAddress(origin + pathname.replace(/\/{2,}/g, "/"));
  // The text before an "@" may belong to an e-mail address.
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
