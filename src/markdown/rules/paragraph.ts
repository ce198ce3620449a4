import type { StateBlock, Token } from "markdown-it";

/** The line after a paragraph that begins on a line: it ends where markdown-it ends its own. */
export function findParagraphEnd(state: StateBlock, startLine: number, endLine: number): number {
  const rules = state.md.block.ruler.getRules("paragraph");
  const { parentType } = state;
  state.parentType = "paragraph";
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line) && !endsParagraph(line)) line += 1;
  state.parentType = parentType;
  return line;

  function endsParagraph(at: number): boolean {
    const indent = state.sCount[at] ?? 0;
    // A line that is indented as code, or quoted without a mark, continues its paragraph.
    if (indent < 0 || indent - state.blkIndent > 3) return false;
    return rules.some((rule) => rule(state, at, endLine, true));
  }
}

/** Pushes the lines of a paragraph; gives the token that opens it. */
export function pushParagraph(state: StateBlock, startLine: number, end: number): Token {
  const open = state.push("paragraph_open", "p", 1);
  open.map = [startLine, end];
  const words = state.push("inline", "", 0);
  words.content = state.md.utils.asciiTrim(state.getLines(startLine, end, state.blkIndent, false));
  words.map = [startLine, end];
  words.children = [];
  state.push("paragraph_close", "p", -1);
  state.line = end;
  return open;
}
