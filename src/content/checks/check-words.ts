import { type ProseFinding, checkText } from "../../prose/check-text.ts";
import type { HouseStyle } from "../../prose/house-style.ts";
import type { TextRange } from "../../markdown/prose.ts";
import type { TextKind } from "../../prose/prose-rule.ts";
import { LIMITS } from "../../source/limits.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { isEmptyText } from "../schemas/fields.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";

/** Words of a file, each with its place in it. */
export interface LocatedWords {
  readonly source: SourceText;
  readonly text: string;
  readonly kind: TextKind;
  /** Offset into the source of an index into the words, or of their end. */
  readonly offsetOf: (index: number) => number;
  /** What is written for the words from one index to another; undefined where anything else is written between them. */
  readonly rangeOf: (start: number, end: number) => TextRange | undefined;
}

/** Holds words against the rules for prose; each problem stands at its character. */
export function checkWords(words: LocatedWords, style: HouseStyle): readonly Problem[] {
  const text = restoreMarks(words);
  return checkText(text, words.kind, style).map((finding) => createProblem(finding, words));
}

/** Holds the text at a path of a data file, or of front matter, against the rules for prose; one that is too long or shows nothing is refused elsewhere. */
export function checkField(
  text: string,
  data: LocatedData,
  path: DataPath,
  kind: TextKind,
  style: HouseStyle,
): readonly Problem[] {
  if (text.length > LIMITS.field || isEmptyText(text)) return [];
  const { source } = data;
  const offsetOf = (index: number): number => data.offsetIn(path, index);
  const rangeOf = (start: number, end: number): TextRange => rangeIn(data, path, { start, end });
  return checkWords({ source, text, kind, offsetOf, rangeOf }, style);
}

/** What is written for a part of the text at a path of a data file, or of front matter. */
export function rangeIn(data: LocatedData, path: DataPath, { start, end }: TextRange): TextRange {
  return { start: data.offsetIn(path, start), end: data.offsetIn(path, end) };
}

/** The words with the marks that reading the file gave up for others. */
function restoreMarks({ source: { hidden }, text, offsetOf }: LocatedWords): string {
  if (hidden === undefined) return text;
  return text.replace(/[;·]/g, (mark, index: number) => hidden.get(offsetOf(index)) ?? mark);
}

function createProblem(finding: ProseFinding, words: LocatedWords): Problem {
  const { rule, severity, message, fix, offset, edits = [] } = finding;
  const located = edits.map(({ start, end, replacement }) => {
    const range = words.rangeOf(start, end);
    return range && { ...range, replacement };
  });
  const known = located.filter((edit) => edit !== undefined);
  const isCertain = known.length === edits.length && edits.length > 0;
  const all = { rule, severity, message, fix, ...(isCertain ? { edits: known } : {}) };
  return problemAt(words.source, words.offsetOf(offset), all);
}
