import type { MarkdownIt, Token } from "markdown-it";
import { DEEP_BRACKETS, tooManyCharacters, tooManyParts } from "../../messages/limits.ts";
import { type Problem, addNotes } from "../located-token.ts";

/** What the parser is told of a text. */
export interface ParseEnvironment {
  /** The most characters of a paragraph, a heading or an entry of a list; any number where it is left out. */
  readonly longestBlock?: number | undefined;
  /** The most paragraphs, headings and entries of lists; any number where it is left out. */
  readonly mostBlocks?: number | undefined;
  /** The most spaces and line ends in a row; any number where it is left out. */
  readonly mostSpaces?: number | undefined;
}

/** A block with too many characters, or with brackets too deep inside one another, is not read any further: marks in it can take the square of their number. */
export function longBlock(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "long_block", ({ tokens, env, md }) => {
    const { longestBlock = Infinity, mostBlocks = Infinity } = env as ParseEnvironment;
    leaveOutRest(tokens, mostBlocks);
    for (const token of tokens) {
      if (token.type !== "inline") continue;
      const finding = judgeBlock(token.content, longestBlock, md.options.maxNesting);
      if (finding === undefined) continue;
      addNotes(token, { finding });
      token.content = token.content.slice(0, 1);
    }
  });
}

function judgeBlock(text: string, longest: number, deepest: number): Problem | undefined {
  if (text.length > longest) {
    return tooManyCharacters("paragraph", longest);
  }
  return findDepth(text) < deepest ? undefined : DEEP_BRACKETS;
}

/** How deep pairs of brackets stand inside one another. */
function findDepth(text: string): number {
  if (!text.includes("[")) return 0;
  /** For each bracket that is open, the depth of what has been closed in it. */
  const open: number[] = [];
  let deepest = 0;
  for (const [mark] of text.matchAll(/\\.|[[\]]/gs)) {
    if (mark === "[") open.push(0);
    else if (mark === "]" && open.length > 0) {
      const depth = (open.pop() ?? 0) + 1;
      const last = open.length - 1;
      if (last >= 0) open[last] = Math.max(open[last] ?? 0, depth);
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

/** What is written by itself: text, code, and lines. */
const BLOCKS: ReadonlySet<string> = new Set(["inline", "fence", "code_block", "hr"]);

/** Leaves out what follows the last block that is read, so that a text of many thousands costs no more than one of that many. */
function leaveOutRest(tokens: Token[], most: number): void {
  if (tokens.length <= most) return;
  let blocks = 0;
  const first = tokens.findIndex(({ type }) => BLOCKS.has(type) && ++blocks > most);
  if (first === -1) return;
  const [token] = tokens.splice(first);
  if (token === undefined) return;
  token.content = token.content.slice(0, 1);
  addNotes(token, { finding: tooManyParts("blocks", most) });
  tokens.push(token);
}
