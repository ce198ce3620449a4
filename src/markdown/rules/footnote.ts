import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import {
  EMPTY_FOOTNOTE,
  NESTED_FOOTNOTE,
  FOOTNOTE_IN_LINK,
  LONG_FOOTNOTE,
  citationAsFootnote,
  footnoteWithoutColon,
  severalFootnotes,
} from "../../messages/markdown/footnotes.ts";
import { type Problem, addNotes } from "../located-token.ts";
import { findParagraphEnd, pushParagraph } from "./paragraph.ts";

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
  markdown.block.ruler.before("reference", "footnote_form", parseOtherForm);
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
  const finding = state.linkLevel > 0 ? FOOTNOTE_IN_LINK : judgeLabel(label);
  if (finding) addNotes(token, { finding });
  state.pos += mark.length;
  return true;
}

/** Letters and digits with marks between them, as in `[^1,2]`. */
const SEVERAL = /^[\p{L}\p{N}]+(?:[,;·+&]\^?[\p{L}\p{N}]+)+$/u;

function judgeLabel(label: string): Problem | undefined {
  if (label.startsWith("@")) return citationAsFootnote(label);
  return SEVERAL.test(label) ? severalFootnotes(splitLabel(label)) : undefined;
}

/** The labels that a mark names. */
export function splitLabel(label: string): readonly string[] {
  return label.split(/[,;·+&]\^?/);
}

/** `[1]: Word.` and `[^a b]: Word.`: with one word behind it, the definition of a link. */
const OTHER_FORM =
  /^\[(?:\d{1,3}|[ \t]*\^[^[\]\n]{0,60}|[\p{L}\p{N}]{1,12}[ \t]*\^)\]:(?![ \t]*(?:[a-z]+:|\/|#|<|www\.))/iu;

/** Makes a paragraph of a footnote in another form, which is told as such. */
function parseOtherForm(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (silent || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = state.src.slice(start, state.eMarks[startLine]);
  if (findDefinition(state, startLine) !== undefined || !OTHER_FORM.test(line)) return false;
  pushParagraph(state, startLine, findParagraphEnd(state, startLine, endLine));
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
  state.line = refuseSecondParagraph(state, end, endLine);
  return true;
}

/** Tells of an indented paragraph below a footnote, which Pandoc takes for a part of it; gives the line after both. */
function refuseSecondParagraph(state: StateBlock, end: number, endLine: number): number {
  const next = state.skipEmptyLines(end);
  if (next === end || next >= endLine || (state.sCount[next] ?? 0) - state.blkIndent < 4)
    return end;
  const token = state.push("refused", "", 0);
  token.map = [next, next + 1];
  token.hidden = true;
  addNotes(token, { finding: LONG_FOOTNOTE });
  let last = next;
  while (last < endLine && !state.isEmpty(last)) last += 1;
  return last;
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
