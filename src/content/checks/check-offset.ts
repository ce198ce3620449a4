import {
  otherSeason,
  skippedTime,
  unknownOffset,
  wrongOffset,
} from "../../messages/content/dates.ts";
import type { Message } from "../../messages/message.ts";
import {
  type NewsDate,
  findMoments,
  findNextHour,
  findOffset,
  formatAt,
  formatOffset,
} from "../../model/news-date.ts";

/** Whether a date has to be in the site's zone, or may be in the zone of any place. */
export type DateScope = "site" | "anywhere";

const OFFSET = /[+-]\d\d:\d\d$/;
const HALF_YEAR = 183 * 24 * 60 * 60 * 1000;

/** Finds an offset from UTC that the zone does not have at that moment; `Z` is always right. */
export function checkOffset(
  { iso, instant }: NewsDate,
  timeZone: string,
  where: DateScope,
): Message | undefined {
  const offset = OFFSET.exec(iso)?.[0];
  const actual = formatOffset(findOffset(instant, timeZone));
  if (offset === undefined || offset === actual) return undefined;
  const clock = iso.slice(0, -offset.length);
  const same = formatAt(instant, timeZone, clock.length);
  const isOtherSeason = [-HALF_YEAR, HALF_YEAR].some((span) => {
    return formatOffset(findOffset(instant + span, timeZone)) === offset;
  });
  if (where === "anywhere" && !isOtherSeason) {
    return isKnownOffset(offset, instant) ? undefined : unknownOffset(iso, same);
  }
  const moments = findMoments(clock, timeZone);
  const [first] = moments;
  if (first === undefined) return skippedTime(iso, timeZone, findNextHour(clock, timeZone));
  const describe = where === "site" ? wrongOffset : otherSeason;
  return describe(iso, timeZone, first.slice(clock.length), [first, same]);
}

/** Whether any time zone has an offset at a moment. */
function isKnownOffset(offset: string, instant: number): boolean {
  return Intl.supportedValuesOf("timeZone").some(
    (zone) => formatOffset(findOffset(instant, zone)) === offset,
  );
}
