import { DateTime } from "luxon";
import type { NewsDate } from "../model/news-date.ts";

/** Formatted dates, cached for the whole process: many entries have the same days, and Luxon is slow with zones. */
const formatted = new Map<string, string>();

/** Formats a date as a moment in a zone (RFC 3339), such as `2022-01-05T00:00:00+02:00`; a whole day as its first moment. */
export function formatMoment(date: NewsDate, timeZone: string): string {
  const key = `${timeZone} ${date.instant}`;
  const moment = formatted.get(key) ?? formatInstant(date.instant, timeZone);
  formatted.set(key, moment);
  return moment;
}

function formatInstant(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** Formatted moments, cached for the same reason. */
const forRss = new Map<string, string>();

/** Converts a moment from RFC 3339 to the format of RSS: RFC 822 with a year of four digits. */
export function formatRfc822(moment: string): string {
  const words = forRss.get(moment) ?? toRfc822(moment);
  forRss.set(moment, words);
  return words;
}

function toRfc822(moment: string): string {
  return DateTime.fromISO(moment, { setZone: true }).toFormat("EEE, dd LLL yyyy HH:mm:ss ZZZ");
}
