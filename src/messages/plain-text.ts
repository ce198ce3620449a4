import type { Message } from "./message.ts";

const rule = "markup-in-text";
const LITERAL = "This is plain text, and readers would see";

/** A citation where none can be. */
export function citationInText(written: string): Message {
  const message = `${LITERAL} "${written}" as it is: nothing is cited here.`;
  return { rule, message, fix: "Take it out; cite the source in the text below." };
}

/** Markdown where it has no meaning; `words` are what it encloses. */
export function markdownInText(written: string, words: string): Message {
  return { rule, message: `${LITERAL} the marks of "${written}".`, fix: `Write ${words}` };
}

export function htmlInText(written: string): Message {
  return { rule, message: `${LITERAL} "${written}" as it is.`, fix: "Remove it." };
}

/** An entity of HTML; `character` is what it means. */
export function entityInText(written: string, character: string): Message {
  const message = `${LITERAL} "${written}" as it is.`;
  return { rule, severity: "warning", message, fix: `Write ${character}` };
}
