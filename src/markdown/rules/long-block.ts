import type { MarkdownIt } from "markdown-it";
import { tooManyCharacters } from "../../messages/limits.ts";
import { addNotes } from "../located-token.ts";

/** What the parser is told of a text. */
export interface ParseEnvironment {
  /** The most characters of a paragraph, a heading or an entry of a list; any number where it is left out. */
  readonly longestBlock?: number | undefined;
}

/** A block with too many characters is not read any further: marks in it can take the square of their number. */
export function longBlock(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "long_block", ({ tokens, env }) => {
    const { longestBlock = Infinity } = env as ParseEnvironment;
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
