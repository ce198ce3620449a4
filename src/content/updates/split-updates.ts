import {
  NESTED_UPDATE,
  STRAY_END,
  TEXT_BETWEEN_UPDATES,
  UNCLOSED_UPDATE,
} from "../../messages/content/updates.ts";
import type { Message } from "../../messages/message.ts";
import { isUpdateLine } from "../../markdown/update-line.ts";

/** An update in a text; offsets are those of the text. */
export interface WrittenUpdate {
  /** The line that begins it. */
  readonly line: string;
  readonly offset: number;
  /** Its own text: from the line below to the line that closes it. */
  readonly start: number;
  readonly end: number;
}

/** A text with its updates, in the order of the file. */
export interface SplitText {
  /** Where the introduction ends: at the first update, or with the text. */
  readonly introductionEnd: number;
  readonly updates: readonly WrittenUpdate[];
  readonly problems: readonly LocatedMessage[];
}

interface LocatedMessage {
  readonly offset: number;
  readonly message: Message;
}

const BOX = /^ {0,3}:{3,}[ \t]*([^\s:][^\n]*)?$/;

/** What has been read so far. */
interface State {
  readonly updates: WrittenUpdate[];
  readonly problems: LocatedMessage[];
  open: Pick<WrittenUpdate, "line" | "offset" | "start"> | undefined;
  /** How many other boxes are open in it. */
  boxes: number;
  /** The updates that began inside another, each with that other: nested, or behind one without an end. */
  readonly inner: { readonly outer: number; readonly offset: number }[];
  /** Whether words outside of updates are reported since the last update. */
  isStrayTold: boolean;
  isInNote: boolean;
}

/** Finds the updates of a text from an offset on, line by line; what is outside of them, or has no end, is a problem. */
export function splitUpdates(text: string, start: number): SplitText {
  const state: State = {
    updates: [],
    problems: [],
    open: undefined,
    boxes: 0,
    inner: [],
    isStrayTold: false,
    isInNote: false,
  };
  let introductionEnd: number | undefined;
  for (let offset = start; offset < text.length;) {
    const found = text.indexOf("\n", offset);
    const end = found === -1 ? text.length : found;
    const line = text.slice(offset, end);
    const isUpdate = !state.isInNote && isUpdateLine(line);
    if (isUpdate) introductionEnd ??= offset;
    if (isUpdate) beginUpdate(line, offset, end, state);
    else if (introductionEnd !== undefined) readLine(line, offset, state);
    else followNote(line, state);
    offset = end + 1;
  }
  if (state.open) closeUpdate(text.length, state, UNCLOSED_UPDATE);
  const problems = [
    ...state.problems,
    ...state.inner.map(({ outer }) => ({ offset: outer, message: UNCLOSED_UPDATE })),
  ];
  return { introductionEnd: introductionEnd ?? text.length, updates: state.updates, problems };
}

function beginUpdate(line: string, offset: number, end: number, state: State): void {
  if (state.open) {
    state.inner.push({ outer: state.open.offset, offset });
    closeUpdate(offset, state);
  }
  state.open = { line, offset, start: end + 1 };
  state.boxes = 0;
}

function closeUpdate(end: number, state: State, message?: Message): void {
  if (state.open === undefined) return;
  state.updates.push({ ...state.open, end: Math.max(end, state.open.start) });
  if (message) state.problems.push({ offset: state.open.offset, message });
  state.open = undefined;
  state.isStrayTold = false;
}

function readLine(line: string, offset: number, state: State): void {
  if (followNote(line, state)) return;
  const [box, name] = BOX.exec(line) ?? [];
  if (state.open) {
    if (box === undefined) return;
    if (name !== undefined) state.boxes += 1;
    else if (state.boxes > 0) state.boxes -= 1;
    else closeUpdate(offset, state);
    return;
  }
  if (box !== undefined && name === undefined) {
    // It closes the update around another, so that one is nested, and has its end.
    const nested = state.inner.pop();
    const message = nested ? NESTED_UPDATE : STRAY_END;
    state.problems.push({ offset: nested?.offset ?? offset, message });
    return;
  }
  if (state.isStrayTold || line.trim() === "") return;
  const indent = line.length - line.trimStart().length;
  state.problems.push({ offset: offset + indent, message: TEXT_BETWEEN_UPDATES });
  state.isStrayTold = true;
}

/** Whether a line belongs to a note, `<!-- … -->`, that begins a line. */
function followNote(line: string, state: State): boolean {
  const isFirst = !state.isInNote && line.trimStart().startsWith("<!--");
  if (!isFirst && !state.isInNote) return false;
  const close = line.indexOf("-->");
  state.isInNote = close === -1;
  // Behind the end of a note there may be words.
  return close === -1 || line.slice(close + "-->".length).trim() === "";
}
