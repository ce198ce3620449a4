import type { LiteralBlock } from "./leftover.ts";
import { takeOut } from "./literal-text.ts";

/** An id, or several with commas or semicolons, in the form of a citation, with its offset in the block's source. */
export interface BlockSuspect {
  readonly offset: number;
  readonly id: string;
  readonly isCertain: boolean;
}

const HANDLE =
  /(?<![\p{L}\p{N}_./@\uFFFC-])@(?<id>[a-z\d]+(?:-[a-z\d]+)*)(?![\p{L}\p{N}_@-]|\.[a-z])/giu;
const BRACKET =
  /(?<![\]\p{L}])\[[ \t"]*(?:(?:source|cite|πηγή|πηγές):[ \t]*)?(?<id>[a-z\d]+(?:-[a-z\d]+)*)[ \t"]*\](?![[({:])/giu;
/** `[-@afp]` and `[**@afp**]`, with characters between the bracket and the @. */
const PREFIXED =
  /\[[^\s\p{L}\p{N}[\]@]{1,3}@(?<id>[a-z\d]+(?:-[a-z\d]+)*)(?![a-z\d-])[^[\]@\n]*\]/giu;
/** `[#afp]`, `[©afp]`, `[afp@]`: a mark that is not the @ before the id. */
const MARKED =
  /\[(?:[#©®＠$&%•]{1,2}[ \t]*(?<id>[a-z\d]+(?:-[a-z\d]+)*)|(?<before>[a-z\d]+(?:-[a-z\d]+)*)[ \t]*[@＠])\](?![[({:])/giu;
/** `[afp; reuters]`. */
const LIST =
  /(?<![\]\p{L}])\[(?<id>[a-z\d]+(?:-[a-z\d]+)*(?:[;,][ \t]*[a-z\d]+(?:-[a-z\d]+)*)+)\](?![[({:])/giu;
const PARENTHESIS = /\((?<id>[a-z][a-z\d]*(?:-[a-z\d]+)*)\)/gu;
/** Words before an account's name in a sentence. */
const ACCOUNT =
  /(?:λογαριασμ|χρήστ|προφίλ|κανάλι|account|twitter|instagram|facebook|tiktok)\S*\s+$/iu;
/** The whole text of a link, or of a span in another language. */
const ENCLOSED = /^(?:\uFFFC|\[)?@(?<id>[a-z\d]+(?:-[a-z\d]+)*)(?:;[^[\]]*)?$/iu;
/** A link to an account, whose text is the account's name. */
const ACCOUNT_LINK =
  /^\]\(https?:\/\/(?:[^/)\s]+\/@|(?:\w+\.)?(?:x|twitter|instagram|facebook|tiktok|threads|t)\.[a-z]+\/)/i;
/** Brackets that are already reported are U+FFFC. */
const CLAUSE_END = /^[)}\]>\uFFFC]?\s*(?:$|[.,;·:!…»)}\n])/;

/** `@afp`, `[afp]` and `(afp)` in the text of a block: not citations, and perhaps meant as some. */
export function findSuspects(block: LiteralBlock): readonly BlockSuspect[] {
  const text = takeOut(block.text, block.enclosed);
  const found = findEnclosed(block);
  for (const pattern of [HANDLE, BRACKET, PREFIXED, MARKED, LIST, PARENTHESIS]) {
    for (const { 0: match, index, groups } of text.matchAll(pattern)) {
      const id = groups?.["id"] ?? groups?.["before"] ?? "";
      if (pattern === HANDLE && ACCOUNT.test(text.slice(Math.max(0, index - 40), index))) continue;
      const behind = text.slice(index + match.length, index + match.length + 8);
      const isCertain =
        [BRACKET, PREFIXED, MARKED, LIST].includes(pattern) ||
        (pattern === HANDLE && CLAUSE_END.test(behind));
      found.push({ offset: index + match.indexOf(id), id: id.toLowerCase(), isCertain });
    }
  }
  return found;
}

/** `[@afp](https://…)`: a link where a citation was meant. */
function findEnclosed({ text, source, enclosed }: LiteralBlock): BlockSuspect[] {
  return enclosed.flatMap(({ offset, length }) => {
    const words = text.slice(offset, offset + length);
    const id = ENCLOSED.exec(words)?.groups?.["id"];
    if (id === undefined || ACCOUNT_LINK.test(source.slice(offset + length))) return [];
    return [{ offset: offset + words.indexOf("@") + 1, id: id.toLowerCase(), isCertain: true }];
  });
}
