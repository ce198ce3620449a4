import { z } from "zod";
import { date, ids, text } from "./fields.ts";

/** Front matter of a story's `index.md`. */
export const storyFields = z.strictObject({
  title: text,
  description: text,
  published: date,
  updated: date.optional(),
  status: z.enum(["developing", "closed"]),
  byline: ids.min(1),
  topics: ids.min(1),
  people: ids,
  places: ids,
  keyPoints: z.array(text).min(3).max(5),
});

/** Front matter of a section. */
export const sectionFields = z.strictObject({
  title: text,
  description: text,
  published: date,
  updated: date.optional(),
  people: ids.optional(),
  places: ids.optional(),
});

/** Front matter of a standing page, such as «Ποιοι είμαστε». */
export const standingPageFields = z.strictObject({ title: text, description: text });

/** `timeline.json` beside a story. */
export const timelineFields = z.array(
  z.strictObject({
    date: date.optional(),
    from: date.optional(),
    to: date.optional(),
    /** A part of the day in the author's words, such as «μετά το μεσημέρι». */
    when: text.optional(),
    text,
    section: text,
  }),
);
