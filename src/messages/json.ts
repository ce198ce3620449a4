import type { Message } from "./message.ts";

const rule = "json-syntax";

/** A file without a character in it; `empty` is what an empty list, or an empty group, is written as. */
export function emptyFile(empty: "[]" | "{}"): Message {
  const what = empty === "[]" ? "list" : "group of fields";
  return { rule, message: "The file is empty.", fix: `An empty ${what} is written ${empty}` };
}

/** Lists and groups inside one another, deeper than any content. */
export const TOO_DEEP: Message = {
  rule,
  message: "Lists and groups of fields are too deep inside one another here.",
};

export const TRAILING_COMMA: Message = {
  rule,
  message: "There is a comma behind the last entry.",
  fix: "Remove it.",
};

export const MISSING_COMMA: Message = {
  rule,
  message: "A comma is missing after this.",
  fix: "Put one here.",
};

export const EXTRA_COMMA: Message = {
  rule,
  message: "There is a comma too many.",
  fix: "Remove it.",
};

export const COMMENT: Message = { rule, message: "JSON has no comments.", fix: "Remove it." };

/** Quotes that are none in JSON. */
export function wrongQuotes(mark: string): Message {
  return { rule, message: `${mark} is not a quote in JSON.`, fix: 'Write "…" around a text.' };
}

/** A quote in a text, which ends it. */
export const QUOTE_IN_TEXT: Message = {
  rule,
  message: "The text ends at this quote, and more follows.",
  fix: 'Write «…» for quotes in a text, or \\" for each.',
};

/** A text that goes on in the next line. */
export const LINE_BREAK_IN_TEXT: Message = {
  rule,
  message: "The text is not closed at the end of its line.",
  fix: 'Write it on one line, with " at its end.',
};

/** A name without quotes. */
export function unquotedName(name: string): Message {
  return { rule, message: "A field's name is in double quotes.", fix: `Write "${name}":` };
}

/** A word that is no value in JSON. */
export function unquotedText(word: string): Message {
  return {
    rule,
    message: `"${word}" is not a value that JSON knows.`,
    fix: "Put text in double quotes; only numbers, true, false and null have none.",
  };
}

/** A value of another language, such as `True` or `None`. */
export function foreignValue(word: string, right: string): Message {
  return { rule, message: `"${word}" is not a value that JSON knows.`, fix: `Write ${right}` };
}

/** A number in a form that JSON does not know; `right` is its form there. */
export function wrongNumber(right: string | undefined): Message {
  const fix =
    right === undefined
      ? "Write digits alone, with a point before the fraction."
      : `Write ${right}`;
  return { rule, message: "This is not how JSON writes a number.", fix };
}

/** Something else between a name and its value. */
export const MISSING_COLON: Message = {
  rule,
  message: "A colon is missing between the field's name and its value.",
  fix: 'Write "name": before the value.',
};

/** A bracket that is not closed, and the line where it opens. */
export function unclosedBracket(opening: "{" | "[", line: number): Message {
  const closing = opening === "{" ? "}" : "]";
  return {
    rule,
    message: `The ${opening} of line ${line} is not closed.`,
    fix: `Put ${closing} after its last entry.`,
  };
}

/** Something behind the end of the data. */
export const BEHIND_END: Message = {
  rule,
  message: "The data ends before this.",
  fix: "Remove what follows, or the bracket before it that closes too early.",
};

export const MISSING_VALUE: Message = {
  rule,
  message: "A value is missing here.",
  fix: "Write one, such as a text in double quotes.",
};

export const MISSING_NAME: Message = {
  rule,
  message: "A field's name in double quotes is missing here.",
  fix: 'Write "name": before the value.',
};

export const WRONG_UNICODE: Message = {
  rule,
  message: "Four hexadecimal digits should follow this backslash and u.",
  fix: "For a backslash itself write two.",
};

export const WRONG_ESCAPE: Message = {
  rule,
  message: "A backslash cannot be before this character.",
  fix: "For a backslash itself write two.",
};

export const CONTROL_CHARACTER: Message = {
  rule,
  message: "This character cannot be in a text as it is.",
  fix: "Write a tab as \\t and a line end as \\n, or use a space.",
};

/** What nothing else describes. */
export const NOT_JSON: Message = {
  rule,
  message: "This is not JSON.",
  fix: "Look at this character and the one before it.",
};
