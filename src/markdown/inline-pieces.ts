import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { type ControlCharacter, findControlCharacter } from "./control-characters.ts";
import { notesOf } from "./located-token.ts";

/** Words of inline content that are written in one stretch; offsets count in the content. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
  /** Where what is written ends; code and the like end where they begin, so that nothing is contiguous with them. */
  readonly end: number;
}

/** The words of inline content, in pieces, and where the last of them or of its marks ends. */
export interface PlainWords {
  readonly pieces: readonly Piece[];
  readonly end: number;
  /** The characters that no text may have; the index of each is that of what is written for it. */
  readonly controls: readonly ControlCharacter[];
}

/** In the words, the character for code, addresses, pictures and words in another language. */
export const PLACEHOLDER = "\uFFFC";

const GREEK = /^el\b/;

const COMMENTS: ReadonlySet<string> = new Set(["allow", "comment"]);

/** By a block's inline tokens; markdown-it joins neighbouring text tokens in place and so loses where each came from. */
const words = new WeakMap<readonly Token[], PlainWords>();

const NO_WORDS: PlainWords = { pieces: [], end: 0, controls: [] };

/** The words that were noted for a block's inline tokens. */
export function wordsOf({ children }: Token): PlainWords {
  return words.get(children ?? []) ?? NO_WORDS;
}

/** Makes the parser note the words of each block, each with its place, before it joins its tokens. */
export function noteWords(markdown: MarkdownIt): void {
  markdown.inline.ruler2.before("fragments_join", "note_words", ({ src, tokens }: StateInline) => {
    words.set(tokens, readWords(tokens, src));
  });
}

/** What has been read so far. */
interface Reader {
  readonly src: string;
  readonly pieces: Piece[];
  readonly controls: ControlCharacter[];
  /** How many tokens are open inside what is one placeholder; 0 outside. */
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

/** Only a reference such as `&#x202e;` brings such a character into a file that has none, or an escape in JSON. */
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

/** Whether a token opens an address, or words in a language other than the newsroom's. */
function isForeign({ type, markup, attrs }: Token): boolean {
  if (type === "link_open") return markup === "autolink";
  const language = attrs?.find(([name]) => name === "lang")?.[1];
  return type === "span_open" && !GREEK.test(String(language));
}

/** The space before a citation belongs to its mark. */
function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const text = last.text.trimEnd();
    if (text === "") continue;
    const trimmed = last.text.length - text.length;
    pieces.push(trimmed === 0 ? last : { ...last, text, end: last.end - trimmed });
    return;
  }
}

/** Comments on the last lines go with the line end before them. */
function leaveLastLineEnd(reader: Reader): void {
  const last = reader.pieces.at(-1);
  if (last?.text === "\n") reader.pieces.pop();
  reader.end = last?.offset ?? 0;
}
