import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { type ControlCharacter, findControlCharacter } from "./control-characters.ts";
import { notesOf } from "./located-token.ts";

/** Text of inline content that is written without interruption; offsets are in the content. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
  /** End in the source; for code and the like the same as the start, so that nothing is contiguous with them. */
  readonly end: number;
}

/** The plain text of inline content, in pieces, and the end of its source. */
export interface PlainWords {
  readonly pieces: readonly Piece[];
  readonly end: number;
  /** Characters that content may not contain; their index is that of their source. */
  readonly controls: readonly ControlCharacter[];
}

/** In plain text, the placeholder for code, addresses, pictures and words in another language. */
export const PLACEHOLDER = "\uFFFC";

const GREEK = /^el\b/;

const COMMENTS: ReadonlySet<string> = new Set(["allow", "comment"]);

/**
 * Plain text by a block's inline tokens, noted before markdown-it joins text tokens in place and loses their offsets; a WeakMap, so it lives
 * no longer than the tokens.
 */
const words = new WeakMap<readonly Token[], PlainWords>();

const NO_WORDS: PlainWords = { pieces: [], end: 0, controls: [] };

/** The plain text of a block's inline tokens. */
export function wordsOf({ children }: Token): PlainWords {
  return words.get(children ?? []) ?? NO_WORDS;
}

/** Makes the parser note the plain text of each block, with offsets, before it joins tokens. */
export function noteWords(markdown: MarkdownIt): void {
  markdown.inline.ruler2.before("fragments_join", "note_words", ({ src, tokens }: StateInline) => {
    words.set(tokens, readWords(tokens, src));
  });
}

/** The state of reading. */
interface Reader {
  readonly src: string;
  readonly pieces: Piece[];
  readonly controls: ControlCharacter[];
  /** How many open tokens one placeholder is for; 0 outside. */
  depth: number;
  end: number;
}

function readWords(tokens: readonly Token[], src: string): PlainWords {
  const reader: Reader = { pieces: [], controls: [], depth: 0, end: src.length, src };
  for (const token of tokens) {
    noteControl(reader, token);
    if (reader.depth > 0) reader.depth += token.nesting;
    else readToken(reader, token, notesOf(token).offset ?? 0);
  }
  if (COMMENTS.has(tokens.at(-1)?.type ?? "")) leaveLastLineEnd(reader);
  return reader;
}

/** In a checked file such a character comes only from a reference such as `&#x202e;`, or an escape in JSON. */
function noteControl({ controls }: Reader, token: Token): void {
  const control = findControlCharacter(token.content);
  if (control === undefined) return;
  const { offset = 0 } = notesOf(token);
  controls.push({ ...control, index: token.type === "text" ? offset + control.index : offset });
}

function readToken(reader: Reader, token: Token, offset: number): void {
  const { type, content, markup } = token;
  const { pieces } = reader;
  if (type === "text") addPiece(reader, content, offset, content.length);
  else if (type === "text_special") addPiece(reader, content, offset, markup.length);
  else if (type === "softbreak") addPiece(reader, "\n", offset, 1);
  else if (type === "hardbreak")
    addPiece(reader, "\n", offset, reader.src[offset] === "\\" ? 2 : 1);
  else if (type === "citation") trimEnd(pieces);
  else if (type === "code_inline" || type === "image") addPiece(reader, PLACEHOLDER, offset, 0);
  else if (isForeign(token)) {
    addPiece(reader, PLACEHOLDER, offset, 0);
    reader.depth = 1;
  }
}

function addPiece({ pieces }: Reader, text: string, offset: number, length: number): void {
  if (text !== "") pieces.push({ text, offset, end: offset + length });
}

/** Whether a token starts an address, or words in another language. */
function isForeign({ type, markup, attrs }: Token): boolean {
  if (type === "link_open") return markup === "autolink";
  const language = attrs?.find(([name]) => name === "lang")?.[1];
  return type === "span_open" && !GREEK.test(String(language));
}

/** The space before a citation belongs to the citation. */
function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const text = last.text.trimEnd();
    if (text === "") continue;
    const trimmed = last.text.length - text.length;
    pieces.push(trimmed === 0 ? last : { ...last, text, end: last.end - trimmed });
    return;
  }
}

/** Comments on the last lines take the line end before them with them. */
function leaveLastLineEnd(reader: Reader): void {
  const last = reader.pieces.at(-1);
  if (last?.text === "\n") reader.pieces.pop();
  reader.end = last?.offset ?? 0;
}
