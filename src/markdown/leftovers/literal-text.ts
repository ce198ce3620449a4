import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { notesOf } from "../located-token.ts";

/** The parts of a block's source that the parser left as text. */
export interface LiteralText {
  /** As long as the block's source, so that indexes are the same; parsed markup is replaced by U+FFFC. */
  readonly text: string;
  /** The text of links and of other languages. */
  readonly enclosed: readonly Range[];
}

/** A part of a text. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Replaces each character that is not literal text. */
const FILLER = "\uFFFC";

/** Literal text by a block's inline tokens, noted while the parser still has their source; a WeakMap, so it lives no longer than the tokens. */
const literals = new WeakMap<readonly Token[], LiteralText>();
const ENCLOSING = /^(?:link|span)_(?:open|close)$/;

/** Makes the parser note which parts of each block's source it left as text; see `literalTextOf`. */
export function collectLiteralText(markdown: MarkdownIt): void {
  markdown.inline.ruler2.before("fragments_join", "literal_text", (state) => {
    literals.set(state.tokens, readLiteralText(state));
  });
}

/** The literal text of a block; undefined where the token is not one. */
export function literalTextOf({ children }: Token): LiteralText | undefined {
  return children === null ? undefined : literals.get(children);
}

function readLiteralText({ src, tokens }: StateInline): LiteralText {
  let text = "";
  const enclosed: Range[] = [];
  const open: number[] = [];
  for (const token of tokens) {
    const start = notesOf(token).offset ?? 0;
    if (isLiteral(token) && src.startsWith(token.content, start)) {
      text += mask(src.slice(text.length, start)) + token.content;
    } else if (ENCLOSING.test(token.type)) {
      if (token.nesting === 1) open.push(start);
      else {
        const offset = open.pop() ?? start;
        enclosed.push({ offset, length: start - offset });
      }
    }
  }
  return { text: text + mask(src.slice(text.length)), enclosed };
}

/** A backslash before a letter is not an escape, and stays as written. */
function isLiteral({ type, content }: Token): boolean {
  return type === "text" || (type === "text_special" && /^\\./.test(content));
}

/** Replaces parts of a text by U+FFFC; its length stays. */
export function takeOut(text: string, ranges: readonly Range[]): string {
  let rest = "";
  for (const { offset, length } of [...ranges].sort((a, b) => a.offset - b.offset)) {
    const start = Math.max(rest.length, offset);
    const end = Math.max(start, offset + length);
    rest += text.slice(rest.length, start) + mask(text.slice(start, end));
  }
  return rest + text.slice(rest.length);
}

/** Spaces and line ends stay, so that the starts of lines are known. */
function mask(source: string): string {
  return source.replace(/\S/g, FILLER);
}
