import { DateTime } from "luxon";
import type { NewsDate } from "../content/news-date.ts";

/** The hour at which a whole day stands in a feed, which knows moments only. */
const NOON = 12;

/** Moments that have been asked for: the same days stand in many entries, and Luxon takes its time with zones. */
const formatted = new Map<string, string>();

/** A date of the news as a moment in a zone (RFC 3339), such as `2022-01-05T12:00:00+02:00`; a whole day is its noon. */
export function formatMoment(date: NewsDate, timeZone: string): string {
  const key = `${timeZone} ${date.precision} ${date.instant}`;
  const moment = formatted.get(key) ?? localise(date, timeZone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
  formatted.set(key, moment);
  return moment;
}

function localise({ precision, instant }: NewsDate, zone: string): DateTime {
  const local = DateTime.fromMillis(instant, { zone });
  return precision === "day" ? local.set({ hour: NOON }) : local;
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
