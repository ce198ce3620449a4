import type { MarkdownIt, Token } from "markdown-it";
import { tooManyCharacters, tooManyParts } from "../../messages/limits.ts";
import { addNotes } from "../located-token.ts";

/** What the parser is told of a text. */
export interface ParseEnvironment {
  /** The most characters of a paragraph, a heading or an entry of a list; any number where it is left out. */
  readonly longestBlock?: number | undefined;
  /** The most paragraphs, headings and entries of lists; any number where it is left out. */
  readonly mostBlocks?: number | undefined;
  /** The most spaces and line ends in a row; any number where it is left out. */
  readonly mostSpaces?: number | undefined;
}

/** A block with too many characters is not read any further: marks in it can take the square of their number. */
export function longBlock(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "long_block", ({ tokens, env }) => {
    const { longestBlock = Infinity, mostBlocks = Infinity } = env as ParseEnvironment;
    leaveOutRest(tokens, mostBlocks);
    for (const token of tokens) {
      if (token.type !== "inline" || token.content.length <= longestBlock) continue;
      const fix = "Make several paragraphs of it.";
      addNotes(token, {
        finding: { ...tooManyCharacters("The paragraph", longestBlock, fix), fix },
      });
      token.content = token.content.slice(0, 1);
    }
  });
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
  addNotes(token, { finding: tooManyParts("paragraphs, headings, codes and lines", most) });
  tokens.push(token);
}
