import { DateTime } from "luxon";
import type { Random } from "./random.ts";

/** The last day of the news, and how many days before it the first story is. */
const LAST_DAY = Date.UTC(2022, 0, 6);
const SPAN = 3650;
/** No story goes on for longer. */
export const LONGEST_STORY = 5;

const DAY = 86_400_000;

/** The day on which the story with an index begins; stories come in order of time. */
export function firstDay(index: number, stories: number): number {
  const before = Math.round((SPAN * (stories - 1 - index)) / Math.max(1, stories - 1));
  return LAST_DAY - (before + LONGEST_STORY) * DAY;
}

/** A day some days later, or earlier, as `2022-01-05`. */
export function formatDay(day: number, later = 0): string {
  return new Date(day + later * DAY).toISOString().slice(0, 10);
}

/** When a text appears: a story before its sections, also where both do on the same day. */
export type Part = "story" | "section";

/** The hours of a day in which they do. */
const HOURS: Readonly<Record<Part, { readonly first: number; readonly count: number }>> = {
  story: { first: 5, count: 4 },
  section: { first: 9, count: 13 },
};

/** A whole day, or a time of that day in Athens. */
export function formatMoment(day: string, part: Part, random: Random): string {
  if (random.hasLuck(0.5)) return day;
  const { first, count } = HOURS[part];
  const hour = first + random.below(count);
  const moment = DateTime.fromISO(day, { zone: "Europe/Athens" });
  const text = moment.set({ hour, minute: random.below(60) }).toISO({ suppressMilliseconds: true });
  if (text === null) throw new Error(`${day} is no day.`);
  return text;
}
