import type { Message } from "./message.ts";

const rule = "wrong-date";
const FORMS = "a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00";

/** A text that is no date; `right` is the form that was meant, where that is certain. */
export function notDate(text: string, right: string | undefined): Message {
  return { rule, message: `"${text}" is not a date.`, fix: `Write ${right ?? FORMS}.` };
}

/** A day or a time that no calendar has. */
export function noSuchDate(text: string, why: string | undefined): Message {
  const message = `"${text}" is not a day or time that exists.`;
  return { rule, message, fix: why ?? "Correct the month, the day or the time." };
}

/** A time without an offset; `rights` are the two forms where clocks showed it twice. */
export function missingOffset(text: string, rights: readonly string[]): Message {
  const message = `"${text}" has a time but no offset from UTC.`;
  const [first = "", second] = rights;
  const fix =
    second === undefined
      ? `If it is the site's own time, write ${first}.`
      : `Clocks showed this time twice on that day: write ${first} for the first, ${second} for the second.`;
  return { rule, message, fix };
}

/** A time that clocks left out when they went forward. */
export function skippedTime(text: string, zone: string, right: string): Message {
  const message = `"${text}" does not exist: clocks in ${zone} went forward over this time on that day.`;
  return { rule, message, fix: `If it was the hour after, write ${right}.` };
}

/** An offset that the newsroom's zone does not have on that day. */
export function wrongOffset(
  text: string,
  zone: string,
  offset: string,
  rights: readonly [string, string],
): Message {
  const message = `"${text}" has an offset that ${zone} does not have then: it has ${offset}.`;
  const fix = `Write ${rights[0]}; or, if the offset is right, ${rights[1]}, which is the same moment.`;
  return { rule, message, fix };
}

/** The same, where times of other places are allowed, and this is the offset of the newsroom's other season. */
export function otherSeason(
  text: string,
  zone: string,
  offset: string,
  rights: readonly [string, string],
): Message {
  return { ...wrongOffset(text, zone, offset, rights), severity: "warning" };
}

/** An offset that no place in the world has at that moment. */
export function unknownOffset(text: string, right: string): Message {
  const message = `"${text}" has an offset from UTC that no place in the world has then.`;
  return { rule, message, fix: `In the site's own time it is ${right}.` };
}

/** A year that no newsroom writes of as a date. */
export function wrongYear(text: string, earliest: number, latest: number): Message {
  const message = `"${text}" lies outside of the years ${earliest} to ${latest}.`;
  return { rule, message, fix: "Correct the year." };
}

/** A section dated before its story; a warning, because the date of a story alone may have been set for later. */
export function sectionBeforeStory(section: string, story: string): Message {
  const message = `The section is dated ${section}, before the publication of its story, ${story}.`;
  return {
    rule,
    severity: "warning",
    message,
    fix: 'Correct one of the two; a story\'s "published" is that of its first text.',
  };
}

/** A section that is newer than its story says that anything in it is. */
export function sectionAfterStory(section: string, story: string): Message {
  const message = `The section is dated ${section}, after the last change that index.md gives, ${story}.`;
  const fix = `Correct the date, or write "updated: ${section}" in index.md.`;
  return { rule, severity: "warning", message, fix };
}
