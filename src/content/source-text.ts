import { decodeUtf8, decodeUtf8Start } from "./decode-utf8.ts";
import { describeControlCharacter, findControlCharacter } from "../markdown/control-characters.ts";
import type { Message } from "../messages/message.ts";
import { findMergeMarks } from "./checks/merge-marks.ts";
import type { Mend } from "../prose/prose-rule.ts";
import type { Place, Problem } from "./problem.ts";
import { readClusters } from "./text-clusters.ts";

/** A file as it stands on the disk; the path is relative to the checkout, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file's text: NFC, LF line ends, no byte order mark; with a way from offsets to places. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Marks that NFC gives up for others, by offset into `text`; undefined where there are none. */
  readonly hidden: ReadonlyMap<number, string> | undefined;
  /** The place of an offset into `text`, in UTF-16 code units from 0. */
  readonly placeAt: (offset: number) => Place;
}

/** What a rule has to say about an offset of a text. */
export interface Finding extends Message {
  /** Changes to the file's text that together mend it. */
  readonly mends?: readonly Mend[];
}

/** The text of a file; one that is not UTF-8, holds what no text may hold, or two versions from a merge, is reported once and gives undefined. */
export function parseSourceText(
  { path, bytes }: SourceFile,
  report: (problem: Problem) => void,
): SourceText | undefined {
  const decoded = decodeUtf8(bytes);
  if (decoded !== undefined) return refuseText(createSourceText(path, decoded), report);
  const readable = createSourceText(path, decodeUtf8Start(bytes));
  const finding = {
    rule: "not-utf-8",
    message: "The file is not UTF-8 text: the character here cannot be read.",
    fix: "Save the file again with the encoding UTF-8.",
  };
  report(problemAt(readable, readable.text.length, finding));
  return undefined;
}

function refuseText(
  source: SourceText,
  report: (problem: Problem) => void,
): SourceText | undefined {
  const control = findControlCharacter(source.text);
  const merge = findMergeMarks(source.text);
  if (control) report(problemAt(source, control.index, describeControlCharacter(control)));
  else if (merge) report(problemAt(source, merge.offset, merge));
  return control || merge ? undefined : source;
}

/** Wraps text that is already decoded; normalises it as every source file is. */
export function createSourceText(path: string, raw: string): SourceText {
  const text = raw
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  return { path, text, hidden: findHiddenMarks(raw), placeAt: createPlaceFinder(path, text) };
}

/** A problem at an offset of a text. */
export function problemAt(source: SourceText, offset: number, finding: Finding): Problem {
  return problemAtPlace(source.placeAt(offset), finding);
}

/** A problem at a place that is known already. */
export function problemAtPlace(place: Place, finding: Finding): Problem {
  const { rule, message, fix = null, severity = "error", mends } = finding;
  const problem = { ...place, rule, severity, message, fix };
  return mends === undefined ? problem : { ...problem, mends };
}

/** A problem with a file as a whole, placed at its first character. */
export function problemOfFile(path: string, finding: Finding): Problem {
  return problemAtPlace({ file: path, line: 1, column: 1 }, finding);
}

/** The question mark and the ano teleia of Greek, which become a semicolon and a middle dot. */
const HIDDEN_MARK = /[\u037E\u0387]/;

function findHiddenMarks(raw: string): SourceText["hidden"] {
  if (!HIDDEN_MARK.test(raw)) return undefined;
  const marks = readClusters(raw).filter(({ written }) => HIDDEN_MARK.test(written));
  return new Map(marks.map(({ offset, written }) => [offset, written.charAt(0)]));
}

function createPlaceFinder(path: string, text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  // Many places on one long line are asked for in order, so each is counted from the one before.
  let known = { line: -1, offset: 0, column: 1 };
  return (offset) => {
    starts ??= findLineStarts(text);
    const line = findLine(starts, offset);
    const isBehind = known.line === line && known.offset <= offset;
    const from = isBehind ? known : { offset: starts[line] ?? 0, column: 1 };
    const column = from.column + countCharacters(text, from.offset, offset);
    known = { line, offset, column };
    return { file: path, line: line + 1, column };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that starts at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Characters between two offsets; one that takes two code units, such as an emoji, is one. */
function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
