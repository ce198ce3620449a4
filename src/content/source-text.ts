import type { Place, Problem, Severity } from "./problem.ts";

/** A file as it stands on the disk; the path is relative to the checkout, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file's text: NFC, LF line ends, no byte order mark; with a way from offsets to places. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The place of an offset into `text`, in UTF-16 code units from 0. */
  readonly placeAt: (offset: number) => Place;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Decodes UTF-8; gives a problem at the first wrong byte's place when it is not UTF-8. */
export function parseSourceText(file: SourceFile): SourceText | Problem {
  const decoded = decodeUtf8(file.bytes);
  if (decoded === undefined) return describeWrongByte(file);
  return createSourceText(file.path, decoded);
}

/** Wraps text that is already decoded; normalises it as every source file is. */
export function createSourceText(path: string, raw: string): SourceText {
  const text = raw
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  return { path, text, placeAt: createPlaceFinder(path, text) };
}

/** What a rule has to say about an offset of a text. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly fix?: string | undefined;
  readonly severity?: Severity;
}

/** A problem at an offset of a text. */
export function problemAt(source: SourceText, offset: number, finding: Finding): Problem {
  return createProblem(source.placeAt(offset), finding);
}

/** A problem with a file as a whole, placed at its first character. */
export function problemOfFile(path: string, finding: Finding): Problem {
  return createProblem({ file: path, line: 1, column: 1 }, finding);
}

function createProblem(place: Place, finding: Finding): Problem {
  const { rule, message, fix = null, severity = "error" } = finding;
  return { ...place, rule, severity, message, fix };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function describeWrongByte(file: SourceFile): Problem {
  const readable = file.bytes.subarray(0, findWrongByte(file.bytes));
  const before = createSourceText(file.path, decoder.decode(readable));
  return problemAt(before, before.text.length, {
    rule: "not-utf-8",
    message: "The file is not UTF-8 text: the character here cannot be read.",
    fix: "Save the file again with the encoding UTF-8.",
  });
}

/** Length of the longest start of the bytes that is whole UTF-8, by bisection. */
function findWrongByte(bytes: Uint8Array): number {
  let readable = 0;
  let unreadable = bytes.length;
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    const isReadable = new TextDecoder("utf-8", { fatal: true });
    if (canDecodeStart(isReadable, bytes.subarray(0, middle))) readable = middle;
    else unreadable = middle;
  }
  while (decodeUtf8(bytes.subarray(0, readable)) === undefined) readable -= 1;
  return readable;
}

/** With `stream`, a character that is cut at the end is no fault. */
function canDecodeStart(streaming: TextDecoder, bytes: Uint8Array): boolean {
  try {
    streaming.decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function createPlaceFinder(path: string, text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= findLineStarts(text);
    const line = findLine(starts, offset);
    const start = starts[line] ?? 0;
    return { file: path, line: line + 1, column: [...text.slice(start, offset)].length + 1 };
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
