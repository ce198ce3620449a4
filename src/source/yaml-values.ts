import {
  colonInValue,
  commentInValue,
  markBeforeValue,
  quotesInValue,
  typographicQuotes,
} from "../messages/source/yaml-values.ts";
import type { Message } from "../messages/message.ts";

/** A problem in a value, and its index there. */
export interface ValueProblem {
  readonly index: number;
  readonly message: Message;
}

const CLOSED: readonly RegExp[] = [
  /^"(?:\\.|[^"\\])*"(?:[ \t]+#.*)?$/,
  /^'(?:''|[^'])*'(?:[ \t]+#.*)?$/,
  /^\[[^\]]*\](?:[ \t]+#.*)?$/,
  /^\{[^}]*\}(?:[ \t]+#.*)?$/,
];
const QUOTED = /^(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')(?=.)/;
const BRACKETED = /^(?:\[[^\]]*\]|\{[^}]*\})(?=.)/;
const TYPOGRAPHIC = /^[“”„‟‘’‚‛]/;
const TYPOGRAPHIC_PAIR = /^(?:[“”„‟][^“”„‟]*[“”„‟]|[‘’‚‛].*[‘’‚‛])$/;
const BLOCK = /^[|>][-+\d]*(?:[ \t]+#.*)?$/;
const MARK = /^(?:[@%`,&*!|>\]}]|[-?](?=[ \t]|$))/;
const COLON = /:(?=[ \t]|$)/;
const COMMENT = /[ \t]#/;

/**
 * Finds why YAML would not parse a one-line value as the text that its author meant; the fix shows the whole line, `before` being the
 * line up to the value. With `mayComment` a comment after the value is allowed.
 */
export function findValueProblem(
  value: string,
  before: string,
  mayComment: boolean,
): ValueProblem | undefined {
  if (BLOCK.test(value) || CLOSED.some((closed) => closed.test(value))) return undefined;
  const behind = QUOTED.exec(value)?.[0].length;
  if (behind !== undefined) {
    return { index: behind, message: quotesInValue(before, quoteYaml(unwrapQuotes(value))) };
  }
  const quoted = quoteYaml(value);
  if (/^["'[{]/.test(value)) {
    if (!BRACKETED.test(value)) return undefined;
    return { index: 0, message: markBeforeValue(value.charAt(0), before, quoted) };
  }
  const colon = COLON.exec(value)?.index;
  const comment = mayComment ? undefined : COMMENT.exec(value)?.index;
  const isPair = TYPOGRAPHIC_PAIR.test(value);
  if (isPair || (TYPOGRAPHIC.test(value) && (colon ?? comment) !== undefined)) {
    const text = isPair ? value.slice(1, -1) : value;
    return { index: 0, message: typographicQuotes(value.charAt(0), before, quoteYaml(text)) };
  }
  const mark = MARK.exec(value)?.[0];
  if (mark !== undefined) {
    return { index: 0, message: markBeforeValue(mark, before, quoteYaml(removeMarks(value))) };
  }
  if (colon !== undefined) return { index: colon, message: colonInValue(before, quoted) };
  if (value.startsWith("#") && !mayComment)
    return { index: 0, message: commentInValue(before, quoted) };
  if (comment === undefined) return undefined;
  return { index: comment + 1, message: commentInValue(before, quoted) };
}

/** A text without the marks of Markdown around its first words, which no field can have. */
function removeMarks(text: string): string {
  return text.replace(/^(?:\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|[-*] +(?=\S))/, "$1$2$3");
}

/** A text as a quoted YAML value, in the quotes that need the fewest backslashes. */
export function quoteYaml(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
}

/** Removes the outer quotes of a value that contains others: of `"Ο "δήμος" λέει"`, but not of `"Ναι" και "όχι"`. */
function unwrapQuotes(value: string): string {
  const mark = value.charAt(0);
  if (value.length < 3 || !value.endsWith(mark)) return value;
  const isInner = /[\s(«]$/.test(value.slice(0, value.indexOf(mark, 1)));
  return isInner || mark === "'" ? value.slice(1, -1) : value;
}
