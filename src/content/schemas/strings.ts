import { z } from "zod";
import { byId, text } from "./fields.ts";

/** A text for one and a text for any other number; `{count}` stands for the number. */
const plural = z.strictObject({ one: text, other: text });

/** Shape of `_data/strings.json`: every word of the interface. Braces name what is filled in. */
export const stringFields = z.strictObject({
  skipToContent: text,
  /** `{name}` is a licence. */
  licence: text,

  developing: text,
  published: text,
  updated: text,
  readingTime: plural,
  keyPoints: text,
  contents: text,
  /** `{position}` and `{total}` are numbers. */
  partOf: text,
  wholeStory: text,
  parts: text,
  previous: text,
  next: text,
  /** The page of that `{number}` of a list. */
  page: text,
  pages: text,
  furtherReading: text,
  frontPage: text,
  otherStories: text,
  noStories: text,
  notFoundTitle: text,
  notFoundText: text,

  citationSource: text,
  citationVia: text,
  citationOf: text,
  sources: text,
  sourcesDescription: text,
  sourceCount: plural,
  sourceKinds: z.strictObject({
    agency: plural,
    stateAgency: plural,
    organisation: plural,
    primary: plural,
    desk: plural,
  }),
  sourceSite: text,
  sourceClaims: text,
  /** `{number}` counts the claims of a source, `{source}` is its name. */
  sourceClaim: text,
  restingOnSource: text,
  claimCount: plural,

  people: text,
  peopleDescription: text,
  places: text,
  placesDescription: text,
  peopleAndPlaces: text,
  placeKinds: z.strictObject({
    country: text,
    region: text,
    capital: text,
    city: text,
    town: text,
  }),
  coordinates: text,
  appearances: text,
  noAppearances: text,

  postAccountUnknown: text,
  postDateUnknown: text,
  /** `{language}` is one of `languages`. */
  postLanguage: text,
  postStates: z.strictObject({ live: text, deleted: text, unknown: text }),
  /** `{date}` is a day. */
  postCaptured: text,
  postNotCaptured: text,
  /** Names of languages by BCP 47 tag, as they follow a preposition. */
  languages: z.record(z.string(), text),

  timeline: text,
  dayUnknown: text,
  map: text,
  /** `{places}` is a list of names. */
  mapDescription: text,

  /** Plain words that `via` and `of` in a citation may name. */
  words: byId(text),
});

/** The interface's words, as components receive them. */
export type Strings = z.output<typeof stringFields>;
