import type { Message } from "./message.ts";

const rule = "unmatched-mark";

/** `** words **`. */
export function describeInnerSpace(mark: string, isCertain: boolean): Message {
  return {
    rule,
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: `Readers would see the "${mark}": there is a space between it and the words.`,
    fix: `Write ${mark}λέξη${mark}, with no space inside.`,
  };
}

/** `**Words!**Words` or `Words**«words»**`, where Markdown takes a mark neither for a beginning nor for an end. */
export function describeGluedMark(mark: string): Message {
  const fix = mark.startsWith("_")
    ? `Put a space before the first "${mark}" and behind the second; for a part of a word write * instead.`
    : `Put a space before the first "${mark}" and behind the second, or take the punctuation out from between them.`;
  return {
    rule,
    message: `Readers would see the "${mark}": Markdown cannot tell where the words between them begin or end.`,
    fix,
  };
}

/** `**` that nothing closes. */
export function describeUnclosedMark(mark: string): Message {
  return {
    rule,
    message: `Readers would see this "${mark}": nothing in its paragraph closes it.`,
    fix: `Put "${mark}" behind the last of the words too, or write \\${mark.charAt(0)} if readers should see it.`,
  };
}

/** `words**` that nothing opens. */
export function describeUnopenedMark(mark: string): Message {
  return {
    rule,
    message: `Readers would see this "${mark}": nothing in its paragraph opens it.`,
    fix: `Put "${mark}" before the first of the words too, or write \\${mark.charAt(0)} if readers should see it.`,
  };
}

/** A star at the beginning of a paragraph, which may refer to a note. */
export const LEADING_STAR: Message = {
  rule,
  severity: "warning",
  message: 'Readers would see this "*": nothing in its paragraph closes it.',
  fix: 'For a list write "* " with a space, for stress close it, and for a star that readers should see write \\*.',
};

/** A grave accent that begins code and does not end it. */
export const UNCLOSED_CODE: Message = {
  rule,
  message: 'Readers would see this "`": nothing in its paragraph closes it.',
  fix: "Write `…` for code, and ’ for an apostrophe.",
};

/** A grave accent in the place of an apostrophe. */
export const GRAVE_APOSTROPHE: Message = {
  rule,
  severity: "warning",
  message: 'A "`" is no apostrophe.',
  fix: "Write ’.",
};

/** ``words'', <<words>> and ,,words''. */
export const TYPED_QUOTES: Message = {
  rule,
  message: "Readers would see these marks: they are no quotation marks.",
  fix: "Write « and ».",
};

/** « without », or parentheses. */
export function describeUnclosedPair(open: string, close: string): Message {
  return {
    rule: "unclosed-pair",
    severity: "warning",
    message: `This "${open}" is not closed.`,
    fix: `Write "${close}" where it ends.`,
  };
}

/** » without «, or parentheses. */
export function describeUnopenedPair(open: string, close: string): Message {
  return {
    rule: "unclosed-pair",
    severity: "warning",
    message: `This "${close}" closes nothing.`,
    fix: `Write "${open}" where it begins, or remove it.`,
  };
}
