import type { Message } from "./message.ts";

const rule = "yaml-syntax";

/** Longer values are not repeated in advice. */
const LONGEST_SHOWN = 300;

/** What an author should write for a line of front matter, word for word. */
function writeLine(before: string, value: string): string {
  const line = `${before}${value}`.trim();
  return line.length > LONGEST_SHOWN ? 'Put the whole value in quotes: "…".' : `Write ${line}`;
}

/** A " #" in a value: YAML leaves out what follows. `value` is in quotes. */
export function commentInValue(before: string, value: string): Message {
  const message =
    'A space and "#" begin a comment in YAML: readers would not get the rest of the line.';
  return { rule: "yaml-comment", message, fix: writeLine(before, value) };
}

/** The same in a further line of a text without quotes. */
export const COMMENT_IN_FURTHER_LINE: Message = {
  ...commentInValue("", ""),
  fix: 'Put the whole value in quotes: "…".',
};

/** Typographic quotes around a value, which are no quotes to YAML. */
export function typographicQuotes(mark: string, before: string, value: string): Message {
  const message = `${mark} is not a quote to YAML.`;
  return { rule: "yaml-quotes", message, fix: writeLine(before, value) };
}

/** A colon and a space in a value. */
export function colonInValue(before: string, value: string): Message {
  const message = "A colon in a value, before a space or the line's end, begins another field.";
  return { rule, message, fix: writeLine(before, value) };
}

/** A mark that means something to YAML at the start of a value. */
export function markBeforeValue(mark: string, before: string, value: string): Message {
  return { rule, message: `A value cannot begin with "${mark}".`, fix: writeLine(before, value) };
}

/** Text behind the quote that closes a value. */
export function quotesInValue(before: string, value: string): Message {
  const message = "The value ends at this quote, and more text follows.";
  return { rule, message, fix: writeLine(before, value) };
}

/** `status:developing`. */
export function missingSpace(name: string, value: string): Message {
  const message = `A space is missing after the colon of "${name}".`;
  return { rule, message, fix: writeLine(`${name}: `, value) };
}

/** `title Νύχτα` or `title = Νύχτα`. */
export function missingColon(name: string, value: string): Message {
  const message = `There is no colon after "${name}".`;
  return { rule, message, fix: writeLine(`${name}: `, value) };
}

/** A field that does not begin at the start of its line. */
export function indentedField(name: string): Message {
  const message = `"${name}" does not begin at the start of its line.`;
  return { rule, message, fix: "Remove the spaces before it." };
}

/** A list's entry behind a bullet that is not a hyphen, or a hyphen without its space. */
export function wrongBullet(value: string): Message {
  const message = "An entry of a list begins with a hyphen and a space.";
  return { rule, message, fix: writeLine("- ", value) };
}

/** An entry of a list that begins further in or out than the first. */
export function unevenEntry(spaces: number): Message {
  const message = "This entry begins further in or out than the first of its list.";
  const amount = spaces === 1 ? "1 space" : `${spaces} spaces`;
  const fix = spaces === 0 ? "Begin it without spaces." : `Put ${amount} before its hyphen.`;
  return { rule, message, fix };
}

/** `title: >` with nothing below it. */
export function emptyBlock(mark: string): Message {
  const message = `"${mark}" says that the value is on the lines below, and there is none.`;
  return { rule, message, fix: "Write the value on this line." };
}

export const TAB_BEFORE_LINE: Message = {
  rule,
  message: "A line of front matter cannot begin with a tab.",
  fix: "Put spaces in its place.",
};

/** No line of "---" begins the file. */
export const NO_FRONT_MATTER: Message = {
  rule: "missing-front-matter",
  message: "The file has no front matter.",
  fix: 'Begin it with a line "---", the fields, one a line, and another line "---".',
};

/** Fields at the start of the file, without the line before them. */
export const FIELDS_WITHOUT_FENCE: Message = {
  rule: "missing-front-matter",
  message: 'The fields begin without a line "---" before them.',
  fix: 'Write a line "---" above this one.',
};

/** Empty lines or spaces before the first "---". */
export const SPACE_BEFORE_FENCE: Message = {
  rule: "missing-front-matter",
  message: 'The first line of the file has to be "---".',
  fix: "Remove the empty lines and spaces before it.",
};

/** `----`, `—-` and the like in place of "---". */
export function wrongFence(written: string): Message {
  const message = `"${written}" neither begins nor ends front matter.`;
  return { rule: "missing-front-matter", message, fix: 'Write "---": exactly three hyphens.' };
}

/** The second "---" is missing. */
export function unclosedFrontMatter(line: number): Message {
  const message = "The front matter is not closed.";
  const fix = `Put a line "---" after the last field, on line ${line}.`;
  return { rule: "missing-front-matter", message, fix };
}
