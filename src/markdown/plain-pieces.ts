/** Words that stand in the content as they are, or a mark in place of what is none of its words. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the content. */
  readonly offset: number;
}

/** The words of inline content, in pieces, and where in it the last of them or of its marks ends. */
export interface PlainText {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

/** Stands for code and for words in another language. */
const PLACEHOLDER = "\uFFFC";
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&gt;": ">",
  "&lt;": "<",
  "&nbsp;": "\u00a0",
  "&quot;": '"',
};
const HAS_MARKS = /[`\\<[*_&\n]/;

/** What is more than words in inline content, one kind after the other; the same at one place never. */
const MARKS = new RegExp(
  [
    String.raw`(?<code>(?<!\x60)(?<ticks>\x60+)(?!\x60)[^]*?(?<!\x60)\k<ticks>(?!\x60))`,
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<address><(?:[a-zA-Z][\w.+-]*:|[\w.+-]+@)[^\s<>]*>)`,
    String.raw`(?<comment>(?<=^|\n)<!--[ \t]*allow:[^\n]*?-->[ \t]*(?:\n|$))`,
    String.raw`(?<citation>\[@[^[\]]*\](?![({]|\[(?!@)))`,
    String.raw`(?<open>\[)`,
    String.raw`\](?<span>\{[^}]*\})`,
    String.raw`(?<link>\](?:\((?:\s*<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^\]]*\]))`,
    String.raw`(?<emphasis>\*+(?! )|(?<! )\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))`,
    String.raw`(?<entity>&(?:[a-zA-Z]+\d*|#\d+|#[xX][\da-fA-F]+);)`,
    String.raw`(?<line>\n[ \t]*)`,
  ].join("|"),
  "gu",
);
const GREEK_SPAN = /^\{lang=["']?el\b/;

/** Reads inline content in the dialect as words; text without marks is one piece. */
export function readPieces(content: string): PlainText {
  const end = content.trimEnd().length;
  if (!HAS_MARKS.test(content)) return { pieces: [{ text: content, offset: 0 }], end };
  const reader: Reader = { pieces: [], open: [], end };
  let next = 0;
  for (const { 0: match, index, groups = {} } of content.matchAll(MARKS)) {
    if (next < index) reader.pieces.push({ text: content.slice(next, index), offset: next });
    readMark(reader, match, index, groups);
    next = index + match.length;
  }
  if (next < content.length) reader.pieces.push({ text: content.slice(next), offset: next });
  return { pieces: reader.pieces, end: reader.end };
}

/** What has been read so far. */
interface Reader {
  readonly pieces: Piece[];
  /** The places among the pieces of brackets that are open. */
  readonly open: number[];
  end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMark(reader: Reader, match: string, offset: number, groups: Groups): void {
  const { pieces, open } = reader;
  const { escaped, entity } = groups;
  if (escaped !== undefined) pieces.push({ text: escaped, offset });
  else if (entity !== undefined) pieces.push({ text: ENTITIES[entity] ?? PLACEHOLDER, offset });
  else if (groups["line"] !== undefined) pieces.push({ text: "\n", offset });
  else if (groups["open"] !== undefined) open.push(pieces.push({ text: "[", offset }) - 1);
  else if (groups["citation"] !== undefined) leaveCitation(reader);
  else if (groups["span"] !== undefined) closeSpan(reader, groups["span"]);
  else if (groups["link"] !== undefined) closeLink(reader, match, offset);
  else if (groups["comment"] !== undefined) leaveComment(reader, match, offset);
  else if (groups["code"] !== undefined || groups["address"] !== undefined) {
    pieces.push({ text: PLACEHOLDER, offset });
  }
}

/** Words in another language become one mark. */
function closeSpan({ pieces, open }: Reader, braces: string): void {
  const start = open.pop();
  const offset = pieces[start ?? -1]?.offset;
  if (start === undefined || offset === undefined) return;
  if (GREEK_SPAN.test(braces)) pieces[start] = { text: "", offset };
  else pieces.splice(start, pieces.length, { text: PLACEHOLDER, offset });
}

/** The brackets of a link go, and its address; its words stay. */
function closeLink({ pieces, open }: Reader, match: string, offset: number): void {
  const start = open.pop();
  const bracket = pieces[start ?? -1];
  if (start === undefined || bracket === undefined) pieces.push({ text: match, offset });
  else pieces[start] = { text: "", offset: bracket.offset };
}

/** The blank before it goes with it. */
function leaveCitation({ pieces }: Reader): void {
  const last = pieces.pop();
  if (last !== undefined) pieces.push({ ...last, text: last.text.trimEnd() });
}

function leaveComment(reader: Reader, match: string, offset: number): void {
  if (offset + match.trimEnd().length < reader.end) return;
  reader.end = offset > 0 ? offset - 1 : 0;
}
