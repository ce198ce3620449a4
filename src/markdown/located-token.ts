import type { MarkdownIt, Token } from "markdown-it";
import type { ProseFinding } from "./prose.ts";

/** What the dialect's rules note on a token for the walk over the finished document. */
export interface TokenNotes {
  /** Offset into the inline content that the token belongs to. */
  readonly offset?: number;
  readonly finding?: Omit<ProseFinding, "offset">;
  readonly [name: string]: unknown;
}

/** The notes of a token; empty where no rule left any. */
export function notesOf(token: Token): TokenNotes {
  return (token.meta ?? {}) as TokenNotes;
}

/** Makes every inline token note where it was pushed; markdown-it itself keeps no inline places. */
export function locateInlineTokens(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      token.meta = { offset: this.pos };
      return token;
    }
  };
}

/** Finds the offset into the whole text of an offset into one inline token's content. */
export function createOffsetFinder(text: string): (inline: Token, offset: number) => number {
  const lines = text.split("\n");
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return (inline, offset) => {
    const before = inline.content.slice(0, offset).split("\n");
    const index = (inline.map?.[0] ?? 0) + before.length - 1;
    const contentLine = inline.content.split("\n")[before.length - 1] ?? "";
    const indent = Math.max(0, (lines[index] ?? "").lastIndexOf(contentLine));
    return (starts[index] ?? 0) + indent + (before.at(-1) ?? "").length;
  };
}
