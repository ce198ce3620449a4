import type { TextEdit } from "../../prose/prose-rule.ts";

/** A part of a text before and after a change. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Characters of the adjacent words that are shown with a change. */
const MOST_BESIDE = 20;
/** Longer parts, such as a whole quotation, are shortened in the middle. */
const LONGEST_SHOWN = 60;
const LAST_WORD = /\S*$/;
const FIRST_WORD = /^\S*/;

/** Describes edits to a text, with the words that they touch. */
export function describeChange(text: string, edits: readonly TextEdit[]): Change {
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const before = LAST_WORD.exec(text.slice(Math.max(0, start - MOST_BESIDE), start))?.[0] ?? "";
  const after = FIRST_WORD.exec(text.slice(end, end + MOST_BESIDE))?.[0] ?? "";
  const changed = applyChanges(text, edits, start, end);
  return {
    before: shorten(before + text.slice(start, end) + after),
    after: shorten(before + changed + after),
  };
}

function applyChanges(
  text: string,
  edits: readonly TextEdit[],
  start: number,
  end: number,
): string {
  let changed = "";
  let next = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    changed += text.slice(next, edit.start) + edit.replacement;
    next = edit.end;
  }
  return changed + text.slice(next, end);
}

function shorten(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const half = LONGEST_SHOWN / 2;
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
