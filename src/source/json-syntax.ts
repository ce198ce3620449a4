import { type ParseError, printParseErrorCode } from "jsonc-parser";
import * as values from "../messages/source/json-values.ts";
import * as syntax from "../messages/source/json-syntax.ts";
import type { Message } from "../messages/message.ts";
import {
  describeColon,
  describeOpening,
  findExtraQuote,
  findListMessage,
  findOpenText,
  findOtherMark,
  isOpenOnLine,
} from "./json-brackets.ts";

/** A syntax error of a JSON text. */
export interface JsonProblem {
  readonly offset: number;
  readonly message: Message;
}

const FOREIGN: Readonly<Record<string, string>> = {
  True: "true",
  TRUE: "true",
  False: "false",
  FALSE: "false",
  None: "null",
  nil: "null",
  NULL: "null",
  Null: "null",
  undefined: "null",
};
const IN_NUMBER = /^[-+\d.,]$/;
const WORD = /^[\p{L}\p{M}_$][\p{L}\p{M}\p{N}_$-]*/u;

/** For errors that the parser reports at the start of a string: the pattern of the character that is wrong, and the message. */
const IN_TEXT: Readonly<Record<string, readonly [RegExp, Message]>> = {
  InvalidUnicode: [/^\\u(?![\da-fA-F]{4})/, values.WRONG_UNICODE],
  InvalidEscapeCharacter: [/^\\(?!["\\/bfnrtu])/, values.WRONG_ESCAPE],
  InvalidCharacter: [/[\0-\x1f]/, values.CONTROL_CHARACTER],
};

/** Describes the parser's first error for authors, including forms that other languages allow. */
export function describeJsonError(
  text: string,
  error: ParseError | undefined,
  empty: "[]" | "{}",
): JsonProblem {
  if (text.trim() === "") return { offset: 0, message: syntax.emptyFile(empty) };
  const offset = error?.offset ?? 0;
  const code = error ? printParseErrorCode(error.error) : "ValueExpected";
  const [mark, message] = IN_TEXT[code] ?? [];
  if (mark && message) {
    return { offset: offset + findInText(text.slice(offset), mark), message };
  }
  if (code.includes("Comment") || /^(?:\/[/*]|#|<!--)/.test(text.slice(offset)))
    return { offset, message: syntax.COMMENT };
  return (
    findExtraQuote(text, offset, code) ??
    findOpenText(text, offset) ??
    findOtherMark(text, offset, code) ??
    findMeaning(text, offset) ??
    describeCode(text, offset, code, empty)
  );
}

/** Index of the first match of a pattern; escapes are read one by one, because a backslash may belong to the escape before. */
function findInText(text: string, mark: RegExp): number {
  for (const { 0: part, index } of text.matchAll(/\\[^]?|[\0-\x1f]/g)) {
    if (mark.test(part === "\\u" ? text.slice(index, index + 6) : part)) return index;
  }
  return 0;
}

/** Recognises common mistakes by the characters at an error and before it. */
function findMeaning(text: string, offset: number): JsonProblem | undefined {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const last = before.at(-1) ?? "";
  const number = findNumber(text, offset);
  if (number) return number;
  if (/^[“”„«»‘’'`´]/u.test(rest)) {
    if (last === '"' && before.length === offset)
      return { offset: offset - 1, message: values.QUOTE_IN_TEXT };
    return { offset, message: values.wrongQuotes(rest.charAt(0)) };
  }
  if (last === "," && /^[\]}]/.test(rest))
    return { offset: before.length - 1, message: syntax.TRAILING_COMMA };
  if (rest.startsWith(",") && /[,[{:]$/.test(before))
    return { offset, message: last === ":" ? syntax.MISSING_VALUE : syntax.EXTRA_COMMA };
  const word = WORD.exec(rest)?.[0];
  const isBehindText = last === '"' && !text.slice(before.length, offset).includes("\n");
  if (isBehindText && word !== undefined)
    return { offset: before.length - 1, message: values.QUOTE_IN_TEXT };
  if (word === undefined) return undefined;
  if (/^\s*[:=]/.test(rest.slice(word.length)))
    return { offset, message: values.unquotedName(word) };
  const right = FOREIGN[word];
  return {
    offset,
    message: right === undefined ? values.unquotedText(word) : values.foreignValue(word, right),
  };
}

/** A number with a decimal comma, a plus sign, leading zeros, or no digit on one side of the point. */
function findNumber(text: string, offset: number): JsonProblem | undefined {
  let start = offset;
  while (IN_NUMBER.test(text.charAt(start - 1))) start -= 1;
  const written = /^[-+\d.,]+/.exec(text.slice(start))?.[0].replace(/(?<!,),+$/, "") ?? "";
  if (/^\d{4}-\d\d?-\d\d?$/.test(written)) {
    const whole = /^[^\s,}\]]+/.exec(text.slice(start))?.[0] ?? written;
    return { offset: start, message: values.unquotedText(whole) };
  }
  if (/\d/.test(written) && /^[°º′]/.test(text.slice(start + written.length))) {
    const isWhole = /^[°º]\s*[,}\n]/.test(text.slice(start + written.length));
    const right = isWhole ? written.replace(",", ".") : undefined;
    return { offset: start, message: values.wrongNumber(right) };
  }
  if (!/\d/.test(written) || /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written)) return undefined;
  if (/^-?\d+,\d/.test(written) && /[[,]\s*$/.test(text.slice(0, start))) return undefined;
  const [all, sign, whole = "", fraction = ""] =
    /^([-+]?)0*((?:[1-9]\d*)?)(?:[.,](\d*))?$/.exec(written) ?? [];
  const shown = `${sign === "-" ? "-" : ""}${whole || "0"}${fraction && `.${fraction}`}`;
  return { offset: start, message: values.wrongNumber(all === undefined ? undefined : shown) };
}

function describeCode(text: string, offset: number, code: string, empty: "[]" | "{}"): JsonProblem {
  const end = text.slice(0, offset).trimEnd().length;
  switch (code) {
    case "CommaExpected":
      return {
        offset: Math.max(end - 1, 0),
        message: isOpenOnLine(text, end, offset) ? syntax.MISSING_BRACE : syntax.MISSING_COMMA,
      };
    case "ColonExpected":
      return describeColon(text, offset);
    case "PropertyNameExpected":
      return { offset, message: syntax.MISSING_NAME };
    case "ValueExpected":
      return { offset, message: syntax.MISSING_VALUE };
    case "UnexpectedEndOfString":
      return { offset, message: values.LINE_BREAK_IN_TEXT };
    case "EndOfFileExpected":
      return {
        offset,
        message: empty === "[]" ? findListMessage(text, offset) : syntax.BEHIND_END,
      };
    case "CloseBraceExpected":
    case "CloseBracketExpected":
      return { offset, message: describeOpening(text, offset) };
    default:
      return {
        offset,
        message: syntax.notJson(
          /^\S+?(?=[\s"',{}[\]]|$)/.exec(text.slice(offset))?.[0] ?? text.charAt(offset),
        ),
      };
  }
}
