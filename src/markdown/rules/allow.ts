import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import type { LocatedWord } from "../attributes.ts";
import { addNotes } from "../located-token.ts";

/** Only spaces may follow on its line. */
const COMMENT = /<!--[ \t]*allow:([^\n]*?)-->[ \t]*(?=\n|$)/y;

/** `<!-- allow: missing-stop -->` on a line of its own turns rules off for the next line; it is not in the output. */
export function allow(markdown: MarkdownIt): void {
  // It does not end a paragraph, so that it can be on a line inside one; and it is not the text of a heading.
  markdown.block.ruler.before("lheading", "allow", parseBlock, { alt: [] });
  markdown.inline.ruler.before("link", "allow", parseInline);
  markdown.renderer.rules["allow"] = () => "";
}

function parseBlock(state: StateBlock, startLine: number, _end: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const comment = readComment(state.src, start);
  if (comment === undefined) return false;
  if (silent) return true;
  const token = state.push("allow", "", 0);
  token.map = [startLine, startLine + 1];
  token.block = true;
  addNotes(token, { offset: start, allowed: comment.rules });
  state.line = startLine + 1;
  return true;
}

function parseInline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== "<" || (pos > 0 && src[pos - 1] !== "\n")) return false;
  const comment = readComment(src, pos);
  if (comment === undefined || comment.end > state.posMax) return false;
  if (!silent) addNotes(state.push("allow", "", 0), { allowed: comment.rules });
  // Its line end belongs to it.
  state.pos = Math.min(comment.end + 1, state.posMax);
  return true;
}

interface Comment {
  readonly end: number;
  readonly rules: readonly LocatedWord[];
}

/** Parses a comment at an offset; the rules' offsets are relative to its start. */
function readComment(text: string, start: number): Comment | undefined {
  COMMENT.lastIndex = start;
  const match = COMMENT.exec(text);
  if (match === null) return undefined;
  const [comment, list = ""] = match;
  const shift = comment.indexOf(":") + 1;
  const rules = [...list.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => {
    return { text: rule, offset: shift + index };
  });
  return { end: start + comment.length, rules };
}
