import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import {
  MISPLACED_ALLOW,
  NESTED_NOTE,
  NOTE_BEFORE_TEXT,
  UNCLOSED_NOTE,
} from "../../messages/markdown/comments.ts";
import type { Message } from "../../messages/message.ts";
import { addNotes } from "../located-token.ts";

const OPEN = "<!--";
const CLOSE = "-->";
/** A comment that was probably meant as an `allow` comment. */
const ALLOW = /^\s*(?:al+o?w\w*|ignore|disable[\w-]*)(?:\s*[:;=]|\s+[a-z]+-[a-z-]+\s*$)/i;
/** Before these a space that the note leaves behind would be visible. */
const NEEDS_NO_SPACE = /^(?:$|[\s.,;:!·…»)\]])/;

/**
 * `<!-- … -->`: a private note, which is not in the output. One that begins a line and spans several is a block and may have empty lines, as
 * in CommonMark; any other is part of its paragraph.
 */
export function comment(markdown: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote"];
  markdown.block.ruler.before("lheading", "comment", parseBlock, { alt });
  markdown.inline.ruler.before("link", "comment", parseInline);
  markdown.renderer.rules["comment"] = () => "";
}

function parseBlock(state: StateBlock, startLine: number, end: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith(OPEN, start)) return false;
  const first = readLine(state, startLine).slice(OPEN.length);
  const close = first.indexOf(CLOSE);
  const isOneLine = close !== -1;
  if (isOneLine && (silent || first.slice(close + CLOSE.length).trim() !== "")) return false;
  if (silent) return true;
  const body = isOneLine
    ? { text: first.slice(0, close), last: startLine, finding: undefined }
    : readLines(state, first, startLine, end);
  const token = state.push("comment", "", 0);
  token.map = [startLine, body.last + 1];
  token.block = true;
  addNotes(token, { offset: start, finding: body.finding ?? judgeNote(body.text) });
  state.line = body.last + 1;
  return true;
}

/** Reads to the end of the note, or of its container. */
function readLines(
  state: StateBlock,
  first: string,
  startLine: number,
  end: number,
): { readonly text: string; readonly last: number; readonly finding: Message | undefined } {
  const lines = [first];
  for (let line = startLine + 1; line < end; line += 1) {
    const text = readLine(state, line);
    const isOutside = text !== "" && (state.sCount[line] ?? 0) < state.blkIndent;
    if (isOutside) break;
    const close = text.indexOf(CLOSE);
    lines.push(close === -1 ? text : text.slice(0, close));
    if (close === -1) continue;
    const hasTail = text.slice(close + CLOSE.length).trim() !== "";
    return { text: lines.join("\n"), last: line, finding: hasTail ? NOTE_BEFORE_TEXT : undefined };
  }
  return { text: "", last: startLine + lines.length - 1, finding: UNCLOSED_NOTE };
}

function readLine({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

function parseInline(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith(OPEN, pos)) return false;
  const close = src.indexOf(CLOSE, pos + OPEN.length);
  const isClosed = close !== -1 && close + CLOSE.length <= posMax;
  const end = isClosed ? close + CLOSE.length : posMax;
  state.pos = end + (isAlone(src, pos, end) ? 1 : 0);
  if (silent) return true;
  const finding = isClosed ? judgeNote(src.slice(pos + OPEN.length, close)) : UNCLOSED_NOTE;
  state.pos = pos;
  const token = state.push("comment", "", 0);
  addNotes(token, { offset: pos, finding });
  const before = state.tokens.at(-2);
  state.pos = end + (isAlone(src, pos, end) ? 1 : 0);
  if (before?.type === "text" && NEEDS_NO_SPACE.test(src.slice(end, end + 1))) {
    before.content = before.content.trimEnd();
  }
  return true;
}

/** Whether a note inside a paragraph is alone on its lines; then the line end belongs to it. */
function isAlone(src: string, start: number, end: number): boolean {
  return (start === 0 || src[start - 1] === "\n") && src[end] === "\n";
}

function judgeNote(text: string): Message | undefined {
  if (text.includes(OPEN) || text.startsWith(">") || text.startsWith("->")) return NESTED_NOTE;
  return ALLOW.test(text) ? MISPLACED_ALLOW : undefined;
}
