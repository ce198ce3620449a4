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

/** A whole day, or a time of that day in Almaty that is the same day in Athens. */
export function formatMoment(day: string, random: Random): string {
  if (random.hasLuck(0.5)) return day;
  const [hour, minute] = [random.below(13) + 9, random.below(60)];
  return `${day}T${twoDigits(hour)}:${twoDigits(minute)}:00+06:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
