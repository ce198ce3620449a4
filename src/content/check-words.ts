import { type ProseFinding, checkText } from "../prose/check-text.ts";
import type { HouseStyle } from "../prose/house-style.ts";
import type { Mend, TextKind } from "../prose/prose-rule.ts";
import { LIMITS } from "./limits.ts";
import type { DataPath, LocatedData } from "./located-data.ts";
import type { Problem } from "./problem.ts";
import { type SourceText, problemAt } from "./source-text.ts";

/** Words of a file, each with its place in it. */
export interface LocatedWords {
  readonly source: SourceText;
  readonly text: string;
  readonly kind: TextKind;
  /** Offset into the source of an index into the words, or of their end. */
  readonly offsetOf: (index: number) => number;
}

/** Holds words against the rules for prose; each problem stands at its character. */
export function checkWords(words: LocatedWords, style: HouseStyle): readonly Problem[] {
  const text = restoreMarks(words);
  return checkText(text, words.kind, style).map((finding) => createProblem(finding, words));
}

/** Holds the text at a path of a data file, or of front matter, against the rules for prose; one that is too long is refused elsewhere. */
export function checkField(
  text: string,
  data: LocatedData,
  path: DataPath,
  kind: TextKind,
  style: HouseStyle,
): readonly Problem[] {
  if (text.length > LIMITS.field) return [];
  const { source } = data;
  const offsetOf = (index: number): number => data.offsetIn(path, index);
  return checkWords({ source, text, kind, offsetOf }, style);
}

/** The words with the marks that reading the file gave up for others. */
function restoreMarks({ source: { hidden }, text, offsetOf }: LocatedWords): string {
  if (hidden === undefined) return text;
  return text.replace(/[;·]/g, (mark, index: number) => hidden.get(offsetOf(index)) ?? mark);
}

function createProblem(finding: ProseFinding, words: LocatedWords): Problem {
  const { rule, severity, message, fix, offset, mends = [] } = finding;
  const located = mends.map((mend) => locateMend(mend, words));
  const known = located.filter((mend) => mend !== undefined);
  const isCertain = known.length === mends.length && mends.length > 0;
  const all = { rule, severity, message, fix, ...(isCertain ? { mends: known } : {}) };
  return problemAt(words.source, words.offsetOf(offset), all);
}

/** The mend in the file; undefined where marks stand between the words that it changes. */
function locateMend({ start, end, replacement }: Mend, words: LocatedWords): Mend | undefined {
  const { source, text, offsetOf } = words;
  const from = offsetOf(start);
  if (start === end) {
    const isThere = start === text.length || source.text[from] === text[start];
    return isThere ? { start: from, end: from, replacement } : undefined;
  }
  // In JSON a quotation mark takes two characters, so what follows tells where the last one ends.
  const last = offsetOf(end - 1);
  const to = source.text[last] === "\\" ? last + 2 : last + 1;
  const isWritten = source.text.slice(from, to).replaceAll("\\", "") === text.slice(start, end);
  return isWritten ? { start: from, end: to, replacement } : undefined;
}
