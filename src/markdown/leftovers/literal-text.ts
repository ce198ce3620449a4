import type { MarkdownIt, StateInline, Token } from "markdown-it";

/** What of a block's source the parser left as text: marks without a meaning show there. */
export interface LiteralText {
  /** As long as the block's source, so that an index into it is an offset into the source; whatever the parser understood is U+FFFC. */
  readonly text: string;
  /** The words of links and of other languages. */
  readonly enclosed: readonly Range[];
}

/** A part of a text. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Replaces each character that is no literal text. */
const FILLER = "\uFFFC";

const literals = new WeakMap<readonly Token[], LiteralText>();
const starts = new WeakMap<Token, number>();
const ENCLOSING = /^(?:link|span)_(?:open|close)$/;

/** Makes the parser note which part of each block's source it left as text; see `literalTextOf`. */
export function collectLiteralText(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    #run = { at: -1, length: 0 };

    override pushPending(): Token {
      const start = findStart(this.src, this.pending, this.pos);
      const token = super.pushPending();
      starts.set(token, start);
      return token;
    }

    /** Each mark of emphasis is a token of its own, and all of a run are pushed from its first place. */
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      const isSameRun = this.#run.at === this.pos && type === "text";
      this.#run = { at: this.pos, length: isSameRun ? this.#run.length + 1 : 1 };
      starts.set(token, this.pos + this.#run.length - 1);
      return token;
    }
  };
  markdown.inline.ruler2.before("fragments_join", "literal_text", (state) => {
    literals.set(state.tokens, readLiteralText(state));
  });
}

/** The literal text of a block; undefined where the token is none. */
export function literalTextOf({ children }: Token): LiteralText | undefined {
  return children === null ? undefined : literals.get(children);
}

/** Where the text that was read up to a place begins; a bracket, or spaces at a line's end, may lie between. */
function findStart(src: string, text: string, end: number): number {
  const start = end - text.length;
  if (src.startsWith(text, start)) return start;
  let trimmed = end;
  while (src[trimmed - 1] === " ") trimmed -= 1;
  return trimmed < end ? trimmed - text.length : start - 1;
}

function readLiteralText({ src, tokens }: StateInline): LiteralText {
  let text = "";
  const enclosed: Range[] = [];
  const open: number[] = [];
  for (const token of tokens) {
    const start = starts.get(token) ?? 0;
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

/** Of what is escaped, a backslash before a letter stays as it is written. */
function isLiteral({ type, content }: Token): boolean {
  return type === "text" || (type === "text_special" && /^\\./.test(content));
}

/** The text without some of its parts; its length stays. */
export function takeOut(text: string, ranges: readonly Range[]): string {
  let rest = "";
  for (const { offset, length } of [...ranges].sort((a, b) => a.offset - b.offset)) {
    const start = Math.max(rest.length, offset);
    const end = Math.max(start, offset + length);
    rest += text.slice(rest.length, start) + mask(text.slice(start, end));
  }
  return rest + text.slice(rest.length);
}

/** Spaces and line ends stay, so that where a line begins can be told. */
function mask(source: string): string {
  return source.replace(/\S/g, FILLER);
}
