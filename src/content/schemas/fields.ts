import { z } from "zod";
import { SLUG } from "../../markdown/slug.ts";

/** Text that is not empty. */
export const text = z
  .string()
  .refine((value) => value.trim() !== "", { params: { rule: "empty-field" } });

/** An id or slug: a–z, 0–9 and single hyphens. */
export const slug = z.string().regex(SLUG);

/** A date as authors write it; which day or moment it is, is decided with the site's zone. */
export const date = z.string();

/** Scheme and host alone, without a slash at the end. */
export const origin = z.string().regex(/^https:\/\/[^/\s?#]+$/);

/** An absolute https address. */
export const httpsAddress = z.url({ protocol: /^https$/ });

/** A BCP 47 language tag. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);

/** Ids of things in a data file. */
export const ids = z.array(slug);

/** A data file: an object whose keys are ids. */
export function byId<Entry extends z.ZodType>(entry: Entry): z.ZodRecord<typeof slug, Entry> {
  return z.record(slug, entry);
}
