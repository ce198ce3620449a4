import { z } from "zod";
import {
  byId,
  countryCode,
  date,
  httpsAddress,
  language,
  origin,
  path,
  text,
  timeZone,
} from "./fields.ts";
import { stringFields } from "./strings.ts";

/** The data files in `_data`, by name without `.json`, and the shape of each. */
export const dataFiles = {
  site: z.strictObject({
    name: text,
    description: text,
    address: origin,
    language,
    timeZone,
    navigation: z.array(z.strictObject({ label: text, path })),
    licence: z.strictObject({ name: text, address: httpsAddress }),
  }),
  strings: stringFields,
  style: z.strictObject({
    /** Words that are right as they are, whatever a rule for single words says. */
    allowedWords: z.array(text),
    /** Words of two vowels that take no accent, and abbreviations. */
    unaccentedWords: z.array(text),
    /** Words that may stand twice in a row. */
    doubledWords: z.array(text),
    /** Wrong spellings of names, each with the right one. */
    wrongNames: z.record(text, text),
    limits: z.strictObject({
      sentenceWords: z.number().int().positive(),
      descriptionCharacters: z.number().int().positive(),
    }),
  }),
  topics: byId(z.strictObject({ name: text, description: text })),
  authors: byId(z.strictObject({ name: text, description: text.optional() })),
  sources: byId(
    z.strictObject({
      name: text,
      shortName: text,
      kind: z.enum(["agency", "stateAgency", "organisation", "primary", "desk"]),
      description: text,
      country: text.optional(),
      address: httpsAddress.optional(),
    }),
  ),
  people: byId(
    z.strictObject({
      name: text,
      shortName: text,
      latinName: text,
      language,
      role: text,
      description: text,
    }),
  ),
  places: byId(
    z.strictObject({
      name: text,
      latinName: text,
      language,
      kind: z.enum(["country", "region", "capital", "city", "town"]),
      description: text,
      country: countryCode,
      latitude: z.number().optional(),
      longitude: z.number().optional(),
    }),
  ),
  posts: byId(
    z.strictObject({
      platform: text,
      account: text.nullable(),
      date: date.nullable(),
      language,
      quote: text,
      summary: text,
      links: z.array(z.strictObject({ label: text, address: httpsAddress })).min(1),
      state: z.enum(["live", "deleted", "unknown"]),
      captured: date.nullable(),
    }),
  ),
} as const;

/** The name of a data file without its ending. */
export type DataFileName = keyof typeof dataFiles;
