import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import {
  EMPTY_FOOTNOTE,
  NESTED_FOOTNOTE,
  FOOTNOTE_IN_LINK,
  footnoteWithoutColon,
} from "../../messages/markdown/footnotes.ts";
import { addNotes } from "../located-token.ts";
import { findParagraphEnd } from "./paragraph-end.ts";

/** The data that rendering needs from the walk over the document. */
export interface FootnoteEnvironment {
  /** HTML of the mark that leads to a footnote. */
  readonly renderMark: (token: Token | undefined) => string;
}

const MARK = /\[\^([^\s[\]]+)\]/y;
const DEFINITION = /^\[\^([^\s[\]]+)\](?:(:)|(?![(\[]))[ \t]*/;

/** Pandoc's footnotes: a mark `[^1]` in the text, and a paragraph `[^1]: …` anywhere, which is shown at the end. */
export function footnote(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "footnote_mark", parseMark);
  markdown.block.ruler.before("reference", "footnote", parseFootnote, { alt: ["paragraph"] });
  markdown.renderer.rules["footnote_mark"] = (tokens, index, _options, environment: unknown) =>
    (environment as FootnoteEnvironment).renderMark(tokens[index]);
}

function parseMark(state: StateInline, silent: boolean): boolean {
  // As with citations: inside a link's text a mark counts as a pair of brackets.
  if (silent || state.src[state.pos] !== "[") return false;
  MARK.lastIndex = state.pos;
  const [mark, label = ""] = MARK.exec(state.src) ?? [];
  if (mark === undefined || state.pos + mark.length > state.posMax) return false;
  const token = state.push("footnote_mark", "", 0);
  token.info = label;
  if (state.linkLevel > 0) addNotes(token, { finding: FOOTNOTE_IN_LINK });
  state.pos += mark.length;
  return true;
}

function parseFootnote(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const found = findDefinition(state, startLine);
  if (found === undefined) return false;
  // Without its colon it may be a mark at the start of a line of a paragraph.
  if (silent) return found.hasColon;
  const end = findParagraphEnd(state, startLine, endLine);
  const open = state.push("footnote_open", "", 1);
  open.map = [startLine, end];
  open.info = found.label;
  open.hidden = true;
  // Other spaces than those of ASCII are part of the text, as in paragraphs.
  const { asciiTrim } = state.md.utils;
  const whole = asciiTrim(state.getLines(startLine, end, state.blkIndent, false));
  const inline = state.push("inline", "", 0);
  inline.content = whole.slice(found.length);
  inline.map = [startLine, end];
  inline.children = [];
  if (state.level > 1) addNotes(open, { finding: NESTED_FOOTNOTE });
  else if (!found.hasColon) addNotes(open, { finding: footnoteWithoutColon(found.label) });
  else if (inline.content.trim() === "") addNotes(open, { finding: EMPTY_FOOTNOTE });
  state.push("footnote_close", "", -1).hidden = true;
  state.line = end;
  return true;
}

/** The label of a footnote, and the length of what is before its words. */
interface FootnoteStart {
  readonly label: string;
  readonly length: number;
  readonly hasColon: boolean;
}

/** The footnote that begins on a line. */
function findDefinition(state: StateBlock, line: number): FootnoteStart | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (state.src[start] !== "[") return undefined;
  const [mark, label = "", colon] =
    DEFINITION.exec(state.src.slice(start, state.eMarks[line])) ?? [];
  return mark === undefined
    ? undefined
    : { label, length: mark.length, hasColon: colon !== undefined };
}
