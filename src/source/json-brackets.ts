import * as syntax from "../messages/source/json-syntax.ts";
import * as values from "../messages/source/json-values.ts";
import type { Message } from "../messages/message.ts";
import type { JsonProblem } from "./json-syntax.ts";

const LAST_TEXT = /"(?:\\.|[^"\\\n])*"\s*$/;

/** A text before an offset, in its quotes; undefined for one of more than 2,000 characters, which no field has. */
function findTextBefore(text: string, offset: number): string | undefined {
  return LAST_TEXT.exec(text.slice(Math.max(0, offset - 2_000), offset))?.[0];
}

/** A text that ends where the next one begins, because its closing quote is missing: `"Reuters, "shortName":` or `"name: "Reuters"`. */
export function findOpenText(text: string, offset: number): JsonProblem | undefined {
  const before = text.slice(0, offset);
  if (!before.endsWith('"') || /^[\s,:}\]]/.test(text.slice(offset))) return undefined;
  const written = findTextBefore(text, offset) ?? "";
  const [, words = "", mark = ""] = /^"([^"]*[^\s"])([,:])\s*"$/.exec(written) ?? [];
  const isNext = mark === ":" || /^[^",:{}]*"\s*:/.test(text.slice(offset));
  if (words === "" || !isNext) return undefined;
  const at = offset - written.length + 1 + words.length;
  return { offset: at, message: values.unclosedText(`"${words}"${mark}`) };
}

/** A quote right behind the one that closes a text. */
export function findExtraQuote(
  text: string,
  offset: number,
  code: string,
): JsonProblem | undefined {
  const isExtra =
    code === "UnexpectedEndOfString" &&
    /^"[ \t]*(?:[,}\]][ \t]*)?(?:\n|$)/.test(text.slice(offset));
  return isExtra && text[offset - 1] === '"' ? { offset, message: syntax.EXTRA_QUOTE } : undefined;
}

/** A mark that JSON does not know at its place, where what was meant is certain. */
export function findOtherMark(text: string, offset: number, code: string): JsonProblem | undefined {
  const rest = text.slice(offset);
  const mark = rest.charAt(0);
  const before = text.slice(0, offset).trimEnd();
  if (/^[\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/.test(mark)) {
    return { offset, message: syntax.otherSpace(describePoint(mark)) };
  }
  if (/^\(\s*"[^"\n]*"\s*:/.test(rest)) return { offset, message: syntax.otherBracket("(", "{") };
  if (mark === "(") return { offset, message: syntax.otherBracket("(", "[") };
  if (mark === ")") {
    return {
      offset,
      message: syntax.otherBracket(")", text[findOpening(text, offset)] === "[" ? "]" : "}"),
    };
  }
  if (mark === ":" && code === "CommaExpected") {
    const at = findOpening(text, offset);
    if (text[at] === "[") return { offset: at, message: syntax.FIELDS_IN_LIST };
  }
  if (/^[=;]/.test(mark) && isNameBefore(text, offset)) return describeColon(text, offset);
  if (/^[;.·،、](?!\.)/u.test(mark) && before !== "" && /^.\s*["{[]/.test(rest)) {
    return { offset, message: syntax.commaInPlace(mark) };
  }
  return undefined;
}

/** Whether a text in braces that has no name before it is right before an offset. */
function isNameBefore(text: string, offset: number): boolean {
  const written = findTextBefore(text, offset);
  if (written === undefined || text[findOpening(text, offset)] !== "{") return false;
  return /[{,]$/.test(text.slice(0, offset - written.length).trimEnd());
}

function describePoint(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A name without a colon behind it, or a value without a name. */
export function describeColon(text: string, offset: number): JsonProblem {
  const written = findTextBefore(text, offset) ?? "";
  const name = written.trimEnd();
  if (name === "" || !/^[,}]/.test(text.slice(offset))) {
    return { offset, message: syntax.missingColon(name === "" ? '"…"' : name) };
  }
  return { offset: offset - written.length, message: syntax.valueWithoutName(name) };
}

/** Whether a group of fields that began on the line before an offset goes on in a later line, at its own depth. */
export function isOpenOnLine(text: string, end: number, offset: number): boolean {
  const at = findOpening(text, end);
  const isLater = text.slice(end, offset).includes("\n");
  return isLater && text[at] === "{" && !text.slice(at, end).includes("\n") && at > 0;
}

/** Groups of fields one behind the other are a list without its brackets. */
export function findListMessage(text: string, offset: number): Message {
  const isList = text.trimStart().startsWith("{") && /^\s*(?:,\s*)?\{/.test(text.slice(offset));
  return isList ? syntax.LIST_WITHOUT_BRACKETS : syntax.BEHIND_END;
}

/** The innermost bracket that is open at an offset. */
function findOpening(text: string, offset: number): number {
  const open: number[] = [];
  for (const { 0: mark, index } of text
    .slice(0, offset)
    .matchAll(/"(?:\\.|[^"\\\n])*"?|[[\]{}]/g)) {
    if (mark === "{" || mark === "[") open.push(index);
    else if (mark === "}" || mark === "]") open.pop();
  }
  return open.at(-1) ?? 0;
}

/** The message about the innermost bracket that is open at an offset. */
export function describeOpening(text: string, offset: number): Message {
  const at = findOpening(text, offset);
  return syntax.unclosedBracket(text[at] === "[" ? "[" : "{", text.slice(0, at).split("\n").length);
}
