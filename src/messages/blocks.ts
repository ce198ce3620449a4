import type { Message } from "./message.ts";

/** A block of code made by four spaces. */
export const INDENTED_CODE: Message = {
  rule: "indented-code",
  message: "Four spaces before a line make code of it, in which nothing is cited or linked.",
  fix: "Begin the line without spaces; code goes between two lines of ```.",
};

/** A fence without its other half. */
export const UNCLOSED_FENCE: Message = {
  rule: "unclosed-code",
  message: "This line begins code that nothing ends: all that follows is code.",
  fix: "Put a line with the same marks behind the code, or remove this one.",
};

/** A citation in code. */
export const CITATION_IN_CODE: Message = {
  rule: "citation-place",
  severity: "warning",
  message: "In code this is no citation.",
  fix: "Remove the marks around the text if it is no code.",
};

/** A line that Markdown takes for the address of a link, which nothing uses. */
export function describeUnusedDefinition(label: string, isAddress: boolean): Message {
  return {
    rule: "link-definition",
    message:
      "Markdown takes this line for the address of a link, so readers would see nothing of it.",
    fix: isAddress
      ? `Remove it, or write the link in the text: [words](address).`
      : `Write it without brackets, as in **${label}**: …`,
  };
}

/** A second address of the same name. */
export function describeSecondDefinition(label: string): Message {
  return {
    rule: "link-definition",
    message: `[${label}] has an address already, so this line counts for nothing.`,
    fix: "Remove it, or give it a name of its own.",
  };
}

/** `[//]: # (words)`, a way to hide words in other places. */
export const HIDDEN_DEFINITION: Message = {
  rule: "comment-syntax",
  message: "A note that no reader sees is not written in this way here.",
  fix: "Write it as <!-- … -->.",
};

/** A sentence that begins with a year. */
export function describeYearList(number: string, mark: string): Message {
  return {
    rule: "list-start",
    message: `Markdown makes a list of this, whose first number is ${number}.`,
    fix: `Write ${number}\\${mark} or begin the sentence in another way.`,
  };
}

/** A list of one that does not begin with 1. */
export function describeOddList(number: string, mark: string): Message {
  return {
    rule: "list-start",
    severity: "warning",
    message: `Markdown makes a list of this, with one item that has the number ${number}.`,
    fix: `Write ${number}\\${mark} if it is a sentence.`,
  };
}

/** Numbers that are not in order; readers see others. */
export function describeOtherNumber(written: string, shown: number): Message {
  return {
    rule: "list-start",
    severity: "warning",
    message: `The number here is ${written}, but readers see ${shown}: lists count by themselves.`,
    fix: "Number the items one after the other.",
  };
}

/** A paragraph right above a line of `---` or `===`. */
export function describeUnderline(mark: string): Message {
  return {
    rule: "heading-underline",
    message: `The line of ${mark.repeat(3)} below makes a heading of this.`,
    fix: 'Leave an empty line between the two; a heading begins with "## ".',
  };
}

/** `##Heading`. */
export function describeGluedHeading(marks: string): Message {
  return {
    rule: "heading-space",
    message: `This is no heading yet: a space is missing behind ${marks}.`,
    fix: `Write "${marks.length === 1 ? "##" : marks} " and then the words.`,
  };
}

/** `## Heading##`. */
export function describeClosingHashes(marks: string): Message {
  return {
    rule: "heading-space",
    message: `Readers would see "${marks}" at the heading's end.`,
    fix: "Remove it: a heading begins with such marks, and ends with its words.",
  };
}

/** `words ## Heading`. */
export const LATE_HEADING: Message = {
  rule: "heading-space",
  message: "These marks begin no heading within a line, so readers would see them.",
  fix: "Begin the heading on a line of its own, or remove the marks.",
};

/** `#Heading`, which may be a hashtag. */
export const HASH_LINE: Message = {
  rule: "heading-space",
  severity: "warning",
  message: 'Readers would see the "#" of this line.',
  fix: 'For a heading write "## ", with a space.',
};

/** More than six. */
export const DEEP_HEADING: Message = {
  rule: "heading-space",
  message: "Headings have at most six #, so readers would see these.",
  fix: 'Begin the line with "## ".',
};

/** Lines that begin with a bullet that Markdown does not know. */
export function describeBullet(mark: string): Message {
  return {
    rule: "list-mark",
    message: `"${mark}" begins no item of a list: readers would see its lines as one paragraph.`,
    fix: 'Begin each line with "- ", and leave an empty line before the first.',
  };
}

/** `-item`, where the space is missing. */
export function describeGluedBullet(mark: string, isCertain: boolean): Message {
  return {
    rule: "list-mark",
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: `This begins no item of a list: a space is missing behind the "${mark}".`,
    fix: `Write "${/\d/.test(mark) ? mark : "-"} " and then the words.`,
  };
}

/** Lines that begin with `α)` or `a.`. */
export const LETTERED_LINES: Message = {
  rule: "list-mark",
  severity: "warning",
  message: "These lines are shown as one paragraph.",
  fix: 'Begin each with "- " for a list, or leave an empty line between them.',
};

/** Lines that begin with a dash: a dialogue, or a list. */
export const DASH_LINES: Message = {
  rule: "list-mark",
  severity: "warning",
  message: "These lines are shown as one paragraph.",
  fix: 'For a list begin each with "- "; in a dialogue leave an empty line between them.',
};
