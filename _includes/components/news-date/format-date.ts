import { DateTime } from "luxon";
import type { NewsDate } from "../../../src/model/news-date.ts";
import type { Site } from "../../../src/model/newsroom.ts";

/** The language (BCP 47) and zone (IANA) of displayed dates. */
export type DateContext = Pick<Site, "language" | "timeZone">;

/** «Τετάρτη 5 Ιανουαρίου 2022»; with the time where the date has one. */
export function formatDate(date: NewsDate, site: DateContext): string {
  return format(date, site, "cccc d MMMM yyyy");
}

/** «5 Ιανουαρίου», for a list whose year is clear; with the time where the date has one. */
export function formatShortDate(date: NewsDate, site: DateContext): string {
  return format(date, site, "d MMMM");
}

/** «19:00» of a moment on the same day as another date, else its day too; undefined where its time is not known. */
export function formatTime(date: NewsDate, day: NewsDate, site: DateContext): string | undefined {
  if (date.precision === "day") return undefined;
  const [own, time] = formatDate(date, site).split(", ");
  const [other] = formatDate(day, site).split(", ");
  return own === other ? time : formatShortDate(date, site);
}

/** «Ιανουάριος 2022», in the nominative. */
export function formatMonth(date: NewsDate, site: DateContext): string {
  return toLocalDate(date, site).toLocaleString({ month: "long", year: "numeric" });
}

/** The year of a date in the site's zone, such as «2022». */
export function formatYear(date: NewsDate, site: DateContext): string {
  return cache(`${date.instant} ${site.timeZone} yyyy`, () =>
    toLocalDate(date, site).toFormat("yyyy"),
  );
}

/** Formatted dates, cached for the whole process: formatting is a pure function, many pages show the same dates, and Luxon is slow with zones. */
const formatted = new Map<string, string>();

function format(date: NewsDate, site: DateContext, pattern: string): string {
  const { instant, precision } = date;
  return cache(`${instant} ${precision} ${site.timeZone} ${site.language} ${pattern}`, () => {
    const local = toLocalDate(date, site);
    const day = cache(`${local.toISODate()} ${site.language} ${pattern}`, () =>
      local.toFormat(pattern),
    );
    return precision === "day" ? day : `${day}, ${local.toFormat("HH:mm")}`;
  });
}

function cache(key: string, say: () => string): string {
  const words = formatted.get(key) ?? say();
  formatted.set(key, words);
  return words;
}

function toLocalDate({ instant }: NewsDate, { language, timeZone }: DateContext): DateTime {
  return DateTime.fromMillis(instant, { zone: timeZone, locale: language });
}
