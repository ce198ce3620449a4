import { DateTime, IANAZone } from "luxon";

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
const FORMS = "a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00";

/** Why a text is no date, and what to do about it, for an author. */
export interface DateFault {
  readonly fault: string;
  readonly fix: string;
}

/** Answers that have been given: the same dates stand in many files, and Luxon takes its time with zones. */
const parsed = new Map<string, NewsDate | DateFault>();

/** Clocks change at whole quarters of an hour, so a zone is asked once for each; asking takes most of the time of a date. */
const QUARTER = 15 * 60 * 1000;

class RememberedZone extends IANAZone {
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
  const zone = zones.get(name) ?? new RememberedZone(name);
  zones.set(name, zone);
  return zone;
}

/** Reads a whole day in the given IANA zone or a time with an offset; nothing is guessed. */
export function parseNewsDate(text: string, timeZone: string): NewsDate | DateFault {
  const key = `${timeZone} ${text}`;
  const date = parsed.get(key) ?? readDate(text, timeZone);
  parsed.set(key, date);
  return date;
}

function readDate(text: string, timeZone: string): NewsDate | DateFault {
  if (DAY.test(text))
    return withInstant(text, "day", DateTime.fromISO(text, { zone: zoneOf(timeZone) }));
  const clock = CLOCK.exec(text.replace(" ", "T"))?.[0];
  const offset = OFFSET.exec(text.slice(clock?.length))?.[0];
  if (clock !== undefined && text === `${clock}${offset ?? "-"}`) {
    return withInstant(text, "time", DateTime.fromISO(text, { setZone: true }));
  }
  if (clock?.length !== text.length) {
    return { fault: `"${text}" is not a date.`, fix: `Write ${FORMS}.` };
  }
  const local = withInstant(text, "time", DateTime.fromISO(clock, { zone: zoneOf(timeZone) }));
  if ("fault" in local) return local;
  const example = DateTime.fromISO(clock, { zone: zoneOf(timeZone) }).toFormat("ZZ");
  return {
    fault: `"${text}" has a time but no offset from UTC.`,
    fix: `If it is the site's own time, write ${clock}${example}.`,
  };
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

function withInstant(iso: string, precision: DatePrecision, date: DateTime): NewsDate | DateFault {
  if (date.isValid) return { precision, iso, instant: date.toMillis() };
  return {
    fault: `"${iso}" is not a day or time that exists.`,
    fix: "Correct the month, the day or the time.",
  };
}
