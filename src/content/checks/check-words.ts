import { type ProseFinding, checkText } from "../../prose/check-text.ts";
import type { HouseStyle } from "../../prose/house-style.ts";
import type { TextRange } from "../../markdown/prose.ts";
import type { TextKind } from "../../prose/prose-rule.ts";
import { LIMITS } from "../../source/limits.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { isEmptyText } from "../schemas/fields.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";

/** A text of a file, with functions from indexes to offsets in the file. */
export interface LocatedWords {
  readonly source: SourceText;
  readonly text: string;
  readonly kind: TextKind;
  /** Offset in the source of an index into the text. */
  readonly offsetOf: (index: number) => number;
  /** The source range of a range of the text; undefined where markup is written inside it. */
  readonly rangeOf: (start: number, end: number) => TextRange | undefined;
}

/** Checks a text against the rules for prose; each problem is at its character. */
export function checkWords(words: LocatedWords, style: HouseStyle): readonly Problem[] {
  const text = restoreMarks(words);
  return checkText(text, words.kind, style).map((finding) => createProblem(finding, words));
}

/** Checks the text at a path of data against the rules for prose; too long and invisible texts have a problem of their own. */
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

/** The source range of a part of the text at a path of data. */
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
