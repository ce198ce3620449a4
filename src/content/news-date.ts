import { DateTime } from "luxon";

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
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const TIME_WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/** Why a text is no date, for an author. */
export interface DateFault {
  readonly fault: string;
}

/** Reads a whole day in the given IANA zone or a time with an offset; nothing is guessed. */
export function parseNewsDate(text: string, timeZone: string): NewsDate | DateFault {
  if (DAY.test(text)) return withInstant(text, "day", DateTime.fromISO(text, { zone: timeZone }));
  if (TIME.test(text)) return withInstant(text, "time", DateTime.fromISO(text, { setZone: true }));
  if (TIME_WITHOUT_OFFSET.test(text)) return { fault: `"${text}" has a time but no offset.` };
  return { fault: `"${text}" is not a date.` };
}

/** The later of two dates; of two at the same instant, the first. */
export function laterDate(first: NewsDate, second: NewsDate): NewsDate {
  return second.instant > first.instant ? second : first;
}

function withInstant(iso: string, precision: DatePrecision, date: DateTime): NewsDate | DateFault {
  if (!date.isValid) return { fault: `"${iso}" is not a day or time that exists.` };
  return { precision, iso, instant: date.toMillis() };
}
