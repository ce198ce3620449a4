import { DateTime, IANAZone } from "luxon";
import {
  exchangedDay,
  missingOffset,
  noSuchDate,
  notDate,
  shortMonth,
  skippedTime,
  wrongYear,
} from "../messages/content/dates.ts";
import type { Text } from "../messages/text.ts";
import type { Message } from "../messages/message.ts";
import { isCalendarDay, suggestDate } from "./suggest-date.ts";

/** How much of a date is known. */
export type DatePrecision = "day" | "time";

/** A moment or a whole day, always with its zone. */
export interface NewsDate {
  readonly precision: DatePrecision;
  /** As authors wrote it: `2022-01-05`, or ISO 8601 with an offset; fit for `<time datetime>`. */
  readonly iso: string;
  /** Milliseconds since 1970 UTC; of a whole day, its first moment in the site's zone. */
  readonly instant: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:\d{2})?/;
const OFFSET = /(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Dates outside these years are taken for typing mistakes. */
const YEARS = { earliest: 1900, latest: 2100 } as const;

/** Why a text is not a date, and how to fix it. */
export interface DateProblem {
  readonly problem: Message;
}

/** Cache of a pure function, for the whole process: many files have the same dates, and Luxon is slow with zones. */
const parsed = new Map<string, NewsDate | DateProblem>();

/** Offsets change at whole quarters of an hour only, so they are cached by quarter; computing one is the slow part of parsing a date. */
const QUARTER = 15 * 60 * 1000;

class CachedZone extends IANAZone {
  private readonly offsets = new Map<number, number>();

  override offset(instant: number): number {
    const quarter = Math.floor(instant / QUARTER);
    const offset = this.offsets.get(quarter) ?? super.offset(instant);
    this.offsets.set(quarter, offset);
    return offset;
  }
}

/** The zones made so far, each with its cached offsets. */
const zones = new Map<string, IANAZone>();

function zoneOf(name: string): IANAZone {
  const zone = zones.get(name) ?? new CachedZone(name);
  zones.set(name, zone);
  return zone;
}

/** Reads a whole day in the given IANA zone or a time with an offset; nothing is guessed. */
export function parseNewsDate(text: string, timeZone: string): NewsDate | DateProblem {
  const key = `${timeZone} ${text}`;
  const date = parsed.get(key) ?? readDate(text, timeZone);
  parsed.set(key, date);
  return date;
}

function readDate(text: string, timeZone: string): NewsDate | DateProblem {
  const clock = CLOCK.exec(text)?.[0];
  const isDay = DAY.test(text);
  const offset = OFFSET.exec(text.slice(clock?.length))?.[0] ?? "";
  const isTime = clock !== undefined && offset !== "" && text === `${clock}${offset}`;
  if (!isDay && !isTime) return describeNoDate(text, timeZone);
  if (!isCalendarDay(text.slice(0, 10))) return refuse(noSuchDate(text, explainDay(text)));
  const year = Number(text.slice(0, 4));
  const { earliest, latest } = YEARS;
  if (year < earliest || year > latest) return refuse(wrongYear(text, earliest, latest));
  const zone = isDay ? { zone: zoneOf(timeZone) } : { setZone: true };
  const date = DateTime.fromISO(text, zone);
  // A zone that crosses the date line leaves a whole day out.
  if (!date.isValid || (isDay && date.toISODate() !== text))
    return refuse(noSuchDate(text, undefined));
  return { precision: isDay ? "day" : "time", iso: text, instant: date.toMillis() };
}

/** Why a text in another form is wrong, with the date that was probably meant. */
function describeNoDate(text: string, timeZone: string): DateProblem {
  if (/^\d{4}-\d\d-\d\d/.test(text) && !isCalendarDay(text.slice(0, 10))) {
    return refuse(noSuchDate(text, explainDay(text)));
  }
  const meant = suggestDate(text);
  const clock = CLOCK.exec(meant ?? "")?.[0];
  if (meant === undefined || clock !== meant) {
    const isSound =
      meant !== undefined && meant !== text && !("problem" in readDate(meant, timeZone));
    return refuse(notDate(text, isSound ? meant : undefined));
  }
  const moments = findMoments(clock, timeZone);
  if (moments.length > 0) return refuse(missingOffset(text, moments));
  return refuse(skippedTime(text, timeZone, findNextHour(clock, timeZone)));
}

/** How to fix a day that is not in the calendar; undefined where the text gives no hint. */
function explainDay(text: string): Text | undefined {
  const [year = "", month = "", day = ""] = text.slice(0, 10).split("-");
  if (isCalendarDay(`${year}-${day}-${month}`)) {
    return exchangedDay(`${year}-${day}-${month}${text.slice(10)}`);
  }
  if (!isCalendarDay(`${year}-${month}-01`) || day === "00") return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return shortMonth(last);
}

function refuse(problem: Message): DateProblem {
  return { problem };
}

/** The moments, with offsets, at which clocks in a zone showed a time: none where they were set forward past it, two where they were set back. */
export function findMoments(clock: string, timeZone: string): readonly string[] {
  const local = Date.parse(`${clock}Z`);
  const offsets = [local - DAY_LENGTH, local + DAY_LENGTH].map((instant) =>
    findOffset(instant, timeZone),
  );
  return [...new Set(offsets)]
    .filter((offset) => findOffset(local - offset * MINUTE, timeZone) === offset)
    .map((offset) => `${clock}${formatOffset(offset)}`);
}

/** A local time that clocks skipped, converted with the offset from before the change. */
export function findNextHour(clock: string, timeZone: string): string {
  const local = Date.parse(`${clock}Z`);
  return formatAt(
    local - findOffset(local - DAY_LENGTH, timeZone) * MINUTE,
    timeZone,
    clock.length,
  );
}

const MINUTE = 60_000;
const DAY_LENGTH = 24 * 60 * MINUTE;

/** A zone's offset from UTC at a moment, in minutes. */
export function findOffset(instant: number, timeZone: string): number {
  return zoneOf(timeZone).offset(instant);
}

/** A moment in a zone's local time, cut to a number of characters, with the offset appended. */
export function formatAt(instant: number, timeZone: string, characters: number): string {
  const offset = findOffset(instant, timeZone);
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, characters);
  return `${local}${formatOffset(offset)}`;
}

/** An offset in minutes in ISO 8601 form, such as +02:00. */
export function formatOffset(minutes: number): string {
  const amount = Math.abs(minutes);
  const parts = [Math.floor(amount / 60), Math.round(amount % 60)].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${minutes < 0 ? "-" : "+"}${parts.join(":")}`;
}

/** The later of two dates; the first where they are equal. */
export function laterDate(first: NewsDate, second: NewsDate): NewsDate {
  return second.instant > first.instant ? second : first;
}

/** Whether a date is before another; where one is a whole day, their days are compared. */
export function isBefore(first: NewsDate, second: NewsDate, timeZone: string): boolean {
  if (first.precision === "time" && second.precision === "time") {
    return first.instant < second.instant;
  }
  return dayOf(first, timeZone) < dayOf(second, timeZone);
}

/** The day of a date in a zone (IANA), such as `2022-01-05`. */
export function dayOf({ precision, iso, instant }: NewsDate, timeZone: string): string {
  if (precision === "day") return iso;
  const local = instant + zoneOf(timeZone).offset(instant) * 60_000;
  return new Date(local).toISOString().slice(0, 10);
}
