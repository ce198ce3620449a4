import { DateTime } from "luxon";
import type { NewsDate } from "../model/news-date.ts";

/** Moments that have been asked for: the same days stand in many entries, and Luxon takes its time with zones. */
const formatted = new Map<string, string>();

/** A date of the news as a moment in a zone (RFC 3339), such as `2022-01-05T00:00:00+02:00`; a whole day is its first moment, which has passed. */
export function formatMoment(date: NewsDate, timeZone: string): string {
  const key = `${timeZone} ${date.instant}`;
  const moment = formatted.get(key) ?? formatInstant(date.instant, timeZone);
  formatted.set(key, moment);
  return moment;
}

function formatInstant(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** The same moments as RSS has them. */
const forRss = new Map<string, string>();

/** A moment in RFC 3339 as RSS has it: RFC 822 with a year of four digits. */
export function formatRfc822(moment: string): string {
  const words = forRss.get(moment) ?? toRfc822(moment);
  forRss.set(moment, words);
  return words;
}

function toRfc822(moment: string): string {
  return DateTime.fromISO(moment, { setZone: true }).toFormat("EEE, dd LLL yyyy HH:mm:ss ZZZ");
}
