import type { Message } from "./message.ts";

/** A text has more characters than are read; `name` begins the sentence. */
export function tooManyCharacters(name: string, limit: number, fix: string): Message {
  return {
    rule: "too-long",
    message: `${name} has more than ${formatCount(limit)} characters.`,
    fix,
  };
}

/** An id, or a name that becomes part of an address, is too long; `name` begins the sentence. */
export function nameTooLong(name: string, letters: number, limit: number): Message {
  return {
    rule: "too-long",
    message: `${name} has ${formatCount(letters)} letters; at most ${limit} are allowed.`,
    fix: "Give it a shorter name.",
  };
}

/** A list in front matter has too many entries. */
export function tooManyEntries(name: string, count: number, limit: number): Message {
  return {
    rule: "too-long",
    message: `${name} has ${formatCount(count)} entries; at most ${limit} are allowed.`,
    fix: "Take out what is not needed.",
  };
}

/** A page has had too many addresses. */
export function tooManyOldAddresses(path: string, count: number, limit: number): Message {
  return {
    rule: "too-long",
    message: `With these old names the page "${path}" has ${formatCount(count)} old addresses; at most ${limit} are allowed.`,
    fix: "Keep the names that readers may still have.",
  };
}

/** A list has an entry twice. */
export function repeatedEntry(name: string, entry: string, first: number): Message {
  return {
    rule: "repeated-entry",
    message: `${name} has "${shorten(entry)}" already, as entry ${first}.`,
    fix: "Take one of the two out.",
  };
}

/** A text of one line has a line break. */
export function lineBreakInField(name: string): Message {
  return {
    rule: "line-break",
    message: `${name} has a line break.`,
    fix: "Write it in one line.",
  };
}

/** A data file has more bytes than are read. */
export function tooManyBytes(limit: number): Message {
  return {
    rule: "too-long",
    message: `The file has more than ${formatCount(limit)} bytes.`,
    fix: "Take out what is not needed.",
  };
}

/** More marks, such as accents, follow one another than any letter has. */
export function tooManyMarks(limit: number): Message {
  return {
    rule: "combining-marks",
    message: `More than ${limit} marks, such as accents, follow one another here.`,
    fix: "Type the letter before them again.",
  };
}

/** A Markdown file has more of something than is read; `things` are blocks or citations. */
export function tooManyParts(things: string, limit: number): Message & { readonly fix: string } {
  return {
    rule: "too-long",
    message: `The file has more than ${formatCount(limit)} ${things}.`,
    fix: "Make several sections of it.",
  };
}

/** Brackets stand inside one another further than the parser reads. */
export const DEEP_BRACKETS = {
  rule: "nesting",
  message: "Brackets stand too deep inside one another here.",
  fix: "Take some of them apart.",
} as const satisfies Message;

/** What was found more often than is told one by one. */
export function furtherFindings(rule: string, count: number): Message {
  return {
    rule,
    message: `The same is wrong in ${formatCount(count)} more places from here on.`,
    fix: "Put the first ones right, and look again.",
  };
}

/** More spaces and line ends follow one another than any text needs. */
export function tooManySpaces(limit: number): Message & { readonly fix: string } {
  return {
    rule: "too-long",
    message: `More than ${limit} spaces or line ends follow one another in this paragraph or code.`,
    fix: "Keep one.",
  };
}

/** A word, from its first letters, is longer than any word is. */
export function wordTooLong(
  start: string,
  letters: number,
  limit: number,
): { readonly message: string; readonly fix: string } {
  return {
    message: `The word that begins with "${start}" has ${formatCount(letters)} letters; at most ${limit} are allowed.`,
    fix: "Put spaces between its words; put what is no word between two `.",
  };
}

/** 12,288: the same in every locale. */
function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

const MOST_SHOWN = 60;

function shorten(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
