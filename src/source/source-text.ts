import { decodeUtf8, decodeUtf8Start } from "./decode-utf8.ts";
import { describeControlCharacter, findControlCharacter } from "../markdown/control-characters.ts";
import { tooManyBytes, tooManyCharacters } from "../messages/source/limits.ts";
import { tooManyMarks } from "../messages/source/file-limits.ts";
import type { Message } from "../messages/message.ts";
import type { ReadPicture } from "../model/picture.ts";
import { NOT_UTF8 } from "../messages/content/story-files.ts";
import { findMergeMarks } from "./merge-marks.ts";
import type { TextEdit } from "../prose/prose-rule.ts";
import { LIMITS } from "./limits.ts";
import type { Place, Problem } from "./problem.ts";
import { readClusters } from "./text-clusters.ts";

/** A file on disk; the path is relative to the checkout, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hexadecimal, where it is needed. */
  readonly digest?: string;
  /** Why it was not read, such as that it is a link; the bytes then only identify the refusal. */
  readonly refusal?: Finding;
  /** What was found in a picture; left out where nobody has looked into it. */
  readonly picture?: ReadPicture;
}

/** A file's normalised text: NFC, LF line ends, no byte order mark. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Characters that NFC replaces by others, by offset into `text`; undefined where there are none. */
  readonly hidden: ReadonlyMap<number, string> | undefined;
  /** The position of an offset into `text`, in UTF-16 code units from 0. */
  readonly placeAt: (offset: number) => Place;
}

/** What a rule reports about an offset of a text. */
export interface Finding extends Message {
  /** Edits to the file's text that together fix it. */
  readonly edits?: readonly TextEdit[];
}

/** Decodes a file; one that was not read, is too long, is not UTF-8, or has control characters or merge conflicts is reported once, at the first such place, and gives undefined. */
export function parseSourceText(
  { path, bytes, refusal }: SourceFile,
  report: (problem: Problem) => void,
): SourceText | undefined {
  if (refusal !== undefined) {
    report(problemOfFile(path, refusal));
    return undefined;
  }
  const isMarkdown = path.endsWith(".md");
  if (bytes.length > (isMarkdown ? LIMITS.markdownBytes : LIMITS.dataBytes)) {
    report(problemOfFile(path, isMarkdown ? LONG_FILE : tooManyBytes(LIMITS.dataBytes)));
    return undefined;
  }
  const decoded = decodeUtf8(bytes);
  if (decoded !== undefined) {
    // NFC sorts consecutive marks in quadratic time.
    const marks = MANY_MARKS.exec(decoded);
    if (marks === null) return refuseText(createSourceText(path, decoded), report);
    const before = createSourceText(path, decoded.slice(0, marks.index));
    report(problemAt(before, before.text.length, tooManyMarks(LIMITS.marks)));
    return undefined;
  }
  const start = decodeUtf8Start(bytes);
  const readable = createSourceText(path, start.slice(0, MANY_MARKS.exec(start)?.index));
  report(problemAt(readable, readable.text.length, NOT_UTF8));
  return undefined;
}

/** The finding for a Markdown file with too many characters. */
export const LONG_FILE: Finding = tooManyCharacters("file", LIMITS.file);
const MANY_MARKS = new RegExp(String.raw`\p{M}{${LIMITS.marks + 1}}`, "u");

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

/** Normalises decoded text. */
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
  const { rule, message, fix = null, severity = "error", edits } = finding;
  const problem = { ...place, rule, severity, message, fix };
  return edits === undefined ? problem : { ...problem, edits };
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
  return (offset) => {
    starts ??= findLineStarts(text);
    const line = findLast(starts, offset);
    const start = starts[line] ?? 0;
    return { file: path, line: line + 1, column: offset - start + 1 };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number in a sorted list that is at most a limit, by bisection; -1 where all are greater. */
function findLast(sorted: readonly number[], limit: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
