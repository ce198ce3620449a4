import { DateTime, IANAZone } from "luxon";
import {
  exchangedDay,
  missingOffset,
  noSuchDate,
  notDate,
  shortMonth,
  skippedTime,
  wrongYear,
} from "../messages/dates.ts";
import type { Text } from "../messages/text.ts";
import type { Message } from "../messages/message.ts";
import { isCalendarDay, suggestDate } from "./suggest-date.ts";

/** How much of a date is known. */
export type DatePrecision = "day" | "time";

/** A moment or a whole day of the news, always with its zone. */
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

/** Before the first, no newspaper's date is meant; after the last, a digit is wrong. */
const YEARS = { earliest: 1900, latest: 2100 } as const;

/** Why a text is no date, and what to do about it, for an author. */
export interface DateProblem {
  readonly problem: Message;
}

/** Answers that have been given: the same dates stand in many files, and Luxon takes its time with zones. */
const parsed = new Map<string, NewsDate | DateProblem>();

/** Clocks change at whole quarters of an hour, so a zone is asked once for each; asking takes most of the time of a date. */
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

/** What is wrong with a text in another form, and the form that was meant. */
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

/** Why a calendar has no such day; undefined where the text alone says enough. */
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

/** The moments, with their offsets, at which clocks in a zone showed a time: none when they went forward over it, two when they went back. */
export function findMoments(clock: string, timeZone: string): readonly string[] {
  const local = Date.parse(`${clock}Z`);
  const offsets = [local - DAY_LENGTH, local + DAY_LENGTH].map((instant) =>
    findOffset(instant, timeZone),
  );
  return [...new Set(offsets)]
    .filter((offset) => findOffset(local - offset * MINUTE, timeZone) === offset)
    .map((offset) => `${clock}${formatOffset(offset)}`);
}

/** A time that clocks in a zone went over, as they would have shown it had they been set before. */
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

/** A moment as clocks in a zone show it, with the offset; of as many characters before it as asked for. */
export function formatAt(instant: number, timeZone: string, characters: number): string {
  const offset = findOffset(instant, timeZone);
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, characters);
  return `${local}${formatOffset(offset)}`;
}

/** An offset in minutes as ISO 8601 has it, such as +02:00. */
export function formatOffset(minutes: number): string {
  const amount = Math.abs(minutes);
  const parts = [Math.floor(amount / 60), Math.round(amount % 60)].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${minutes < 0 ? "-" : "+"}${parts.join(":")}`;
}

/** The later of two dates; of two at the same instant, the first. */
export function laterDate(first: NewsDate, second: NewsDate): NewsDate {
  return second.instant > first.instant ? second : first;
}

/** Whether a date surely comes before another; where one is a whole day, the days decide. */
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
