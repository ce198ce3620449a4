import type { Message } from "./message.ts";

const rule = "other-markup";

/** Rows of a table, with pipes or plus signs. */
export const TABLE: Message = {
  rule: "table",
  message: "Tables are not known here: readers would see the marks between the cells.",
  fix: 'Write a list, with one line "- …" for each row.',
};

/** A footnote, or a reference to one. */
export const FOOTNOTE: Message = {
  rule: "footnote",
  message: "Footnotes are not known here: readers would see the brackets.",
  fix: "Say it in the text, or in parentheses; a source is cited as [@afp].",
};

/** `- [ ]` or `- [x]`. */
export const TASK: Message = {
  rule,
  message: "Lists of tasks are not known here: readers would see the brackets.",
  fix: 'Leave "[ ]" out.',
};

/** A term, and below it a line that begins with a colon. */
export const DEFINITION_LIST: Message = {
  rule,
  message: "Lists of definitions are not known here: readers would see the colon.",
  fix: 'Write a list, as in "- **λέξη**: τι σημαίνει".',
};

/** A box, such as `:::note`, `!!! note` or `[!NOTE]`. */
export const BOX: Message = {
  rule,
  message: "Boxes are not known here: readers would see the marks around it.",
  fix: 'Write it as text, or as a quotation whose lines begin with "> ".',
};

/** `~~words~~`. */
export const STRIKE: Message = {
  rule,
  message: "Words cannot be struck through here: readers would see the ~ marks.",
  fix: "Remove the words; a correction goes into corrections.",
};

/** `==words==`, `++words++` or `||words||`. */
export const HIGHLIGHT: Message = {
  rule,
  message: "Words cannot be marked in this way: readers would see the marks.",
  fix: "Write **…** or *…*.",
};

/** `x^2^` or `H~2~O`. */
export const RAISED: Message = {
  rule,
  message:
    "Raised and lowered characters are not written in this way: readers would see the marks.",
  fix: "Write the character itself, such as ² or ₂.",
};

/** `$x^2$`. */
export const FORMULA: Message = {
  rule,
  message: "Formulas are not known here: readers would see their marks.",
  fix: "Write it in words and characters, such as E = mc².",
};

/** `[[Αλμάτι]]`. */
export function describeWikiLink(words: string): Message {
  return {
    rule,
    message: "A link is not written between two brackets: readers would see them.",
    fix: `Write [${words}](place:…), [${words}](person:…) or the address in the parentheses.`,
  };
}

/** `{{ … }}`, `{% … %}`, `<% … %>` or `${…}`. */
export const TEMPLATE: Message = {
  rule,
  message: "Nothing is filled in here: readers would see the braces and what is in them.",
  fix: "Write the words themselves.",
};

/** `{.class}` or `{#id}`. */
export const ATTRIBUTES: Message = {
  rule,
  message: "Classes and ids cannot be given here: readers would see the braces.",
  fix: "Remove them; a heading has its address by itself.",
};

/** `{++added++}` and the like. */
export const EDITOR_MARK: Message = {
  rule,
  message: "The marks of an editor are still in the text.",
  fix: "Accept the change or take it back.",
};

/** `[b]…[/b]`. */
export const BBCODE: Message = {
  rule,
  message: "Tags in brackets are not known here: readers would see them.",
  fix: "Write **…**, *…* or [words](https://…).",
};

/** `'''words'''`. */
export const WIKI_EMPHASIS: Message = {
  rule,
  message: "Words are not stressed with apostrophes: readers would see them.",
  fix: "Write **…**, or «…» for a quotation.",
};

/** `== Title ==`. */
export const WIKI_HEADING: Message = {
  rule,
  message: "A heading is not written with equals signs: readers would see them.",
  fix: 'Begin the line with "## " and the words.',
};

/** `[TOC]`. */
export const CONTENTS: Message = {
  rule,
  message: "Readers would see this: no list of contents is put here.",
  fix: "Remove it.",
};

/** `:tada:`. */
export function describeEmoji(code: string): Message {
  return {
    rule,
    severity: "warning",
    message: `"${code}" does not become an emoji: readers would see the word.`,
    fix: "Paste the emoji itself.",
  };
}

/** `\textbf{…}`. */
export const COMMAND: Message = {
  rule,
  message: "Commands with a backslash are not known here: readers would see them.",
  fix: "Write **…** or *…*, or the character itself.",
};

/** `\n`, as programs write a line end. */
export const ESCAPED_LINE: Message = {
  rule,
  severity: "warning",
  message: "This is how programs write a line end or a tab: readers would see the backslash.",
  fix: "Begin a new line.",
};

/** A backslash that ends a paragraph, or has spaces behind it at the end of a line. */
export const LAST_BACKSLASH: Message = {
  rule,
  severity: "warning",
  message: "Readers would see this backslash: it breaks a line only where another follows at once.",
  fix: "Remove it, or the spaces behind it.",
};
