import * as messages from "../../messages/prose/punctuation.ts";
import { QUOTE } from "../letters.ts";
import { NO_PROBLEMS, type TextEdit, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** A quotation mark in a text, and how many « are open before it. */
interface Mark {
  readonly offset: number;
  readonly mark: string;
  readonly depth: number;
}

/** Behind a euro sign “ is part of a lost character. */
const MARKS = /(?<!€)["“”„‟]|[«»]/g;
const FOREIGN = /["“”„‟]/;
/** An inch, or a second of an arc. */
const MEASURE = /\d$/;
const OPENS = /(?:^|[\s([«“—–-])$/;
const CLOSES = /^(?:$|[\s.,;:!·…»”)\]—–-])/;

/** `"…"` or “…” where «…» belongs, and `"…"` inside «…», where “…” belongs. */
export const straightQuote: ProseRule = { id: "straight-quote", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & QUOTE) === 0) return NO_PROBLEMS;
  const problems: ProseProblem[] = [];
  let open: Mark | undefined;
  for (const mark of listMarks(text)) {
    if (mark.mark !== '"' && mark.depth > 0 && open === undefined) continue;
    if (open === undefined) {
      if (mark.mark !== '"' || !MEASURE.test(text.slice(0, mark.offset))) open = mark;
    } else {
      problems.push(describePair(text, open, mark));
      open = undefined;
    }
  }
  // A mark that closes an open « is told where that begins.
  const isEnd = open !== undefined && open.depth > 0 && CLOSES.test(text.slice(open.offset + 1));
  return open === undefined || isEnd ? problems : [...problems, describeLone(open)];
}

/** The foreign marks with their depth in «». */
function listMarks(text: string): readonly Mark[] {
  let depth = 0;
  const found: Mark[] = [];
  for (const { 0: mark, index: offset } of text.matchAll(MARKS)) {
    if (mark === "«") depth += 1;
    else if (mark === "»") depth = Math.max(0, depth - 1);
    else if (FOREIGN.test(mark)) found.push({ offset, mark, depth });
  }
  return found;
}

function describePair(text: string, open: Mark, close: Mark): ProseProblem {
  const { offset, depth } = open;
  const marks = marksAt(depth);
  const [left, right] = marks;
  const advice = messages.wrongQuotes([open.mark, close.mark], marks, depth > 0);
  const problem = { offset, length: close.offset + 1 - offset, ...advice };
  return isPair(text, open, close)
    ? { ...problem, edits: [replaceMark(open, left), replaceMark(close, right)] }
    : problem;
}

/** Whether it is certain that two marks belong together: nothing between them opens or closes another. */
function isPair(text: string, open: Mark, close: Mark): boolean {
  const inner = text.slice(open.offset + 1, close.offset);
  const before = text.slice(Math.max(0, open.offset - 1), open.offset);
  const isOpening = OPENS.test(before) && /^\S/.test(inner);
  const isClosing = CLOSES.test(text.slice(close.offset + 1)) && /\S$/.test(inner);
  return isOpening && isClosing && !/[«»]/.test(inner) && open.depth === close.depth;
}

function describeLone({ offset, mark, depth }: Mark): ProseProblem {
  return { offset, length: 1, ...messages.loneQuote(mark, marksAt(depth)) };
}

/** The marks of a quotation, inside so many others. */
function marksAt(depth: number): readonly [left: string, right: string] {
  return depth > 0 ? ["“", "”"] : ["«", "»"];
}

function replaceMark({ offset }: Mark, replacement: string | undefined): TextEdit {
  return { start: offset, end: offset + 1, replacement: replacement ?? "" };
}
