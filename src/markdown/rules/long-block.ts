import type { MarkdownIt, Token } from "markdown-it";
import { DEEP_BRACKETS } from "../../messages/source/file-limits.ts";
import { tooManyCharacters, tooManyParts } from "../../messages/source/limits.ts";
import { type Problem, addNotes } from "../located-token.ts";

/** Limits of a text. */
export interface ParseEnvironment {
  /** The most characters of a paragraph, a heading or an entry of a list; unlimited by default. */
  readonly longestBlock?: number | undefined;
  /** The most paragraphs, headings and entries of lists; unlimited by default. */
  readonly mostBlocks?: number | undefined;
  /** The most spaces and line ends in a row; unlimited by default. */
  readonly mostSpaces?: number | undefined;
}

/** A block with too many characters, or with too deeply nested brackets, is not parsed further, because that can take quadratic time. */
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

/** The depth of nested brackets. */
function findDepth(text: string): number {
  if (!text.includes("[")) return 0;
  /** For each open bracket, the depth of the closed ones inside it. */
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

/** Tokens that count as blocks: text, code, and lines. */
const BLOCKS: ReadonlySet<string> = new Set(["inline", "fence", "code_block", "hr"]);

/** Leaves out everything after the last allowed block, so that longer texts take no more time. */
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
