import type { LiteralBlock } from "./leftover.ts";
import { takeOut } from "./literal-text.ts";

/** An id, or several with commas or semicolons between them, in the form of a citation's, with its place in its block's source. */
export interface BlockSuspect {
  readonly offset: number;
  readonly id: string;
  readonly isCertain: boolean;
}

const HANDLE =
  /(?<![\p{L}\p{N}_./@\uFFFC-])@(?<id>[a-z\d]+(?:-[a-z\d]+)*)(?![\p{L}\p{N}_@-]|\.[a-z])/giu;
const BRACKET = /(?<![\]\p{L}])\[(?:source:)?(?<id>[a-z\d]+(?:-[a-z\d]+)*)\](?![[({:])/giu;
/** `[afp; reuters]`. */
const LIST =
  /(?<![\]\p{L}])\[(?<id>[a-z\d]+(?:-[a-z\d]+)*(?:[;,][ \t]*[a-z\d]+(?:-[a-z\d]+)*)+)\](?![[({:])/giu;
const PARENTHESIS = /\((?<id>[a-z][a-z\d]*(?:-[a-z\d]+)*)\)/gu;
/** Before the name of an account that a sentence is about. */
const ACCOUNT =
  /(?:λογαριασμ|χρήστ|προφίλ|κανάλι|account|twitter|instagram|facebook|tiktok)\S*\s+$/iu;
const CLAUSE_END = /^[)}\]]?\s*(?:$|[.,;·:!…»)}\n])/;

/** `@afp`, `[afp]` and `(afp)` in the text of a block: none is a citation, and each may have been meant as one. */
export function findSuspects(block: LiteralBlock): readonly BlockSuspect[] {
  const text = takeOut(block.text, block.enclosed);
  const found: BlockSuspect[] = [];
  for (const pattern of [HANDLE, BRACKET, LIST, PARENTHESIS]) {
    for (const { 0: match, index, groups } of text.matchAll(pattern)) {
      const id = groups?.["id"] ?? "";
      if (pattern === HANDLE && ACCOUNT.test(text.slice(Math.max(0, index - 40), index))) continue;
      const behind = text.slice(index + match.length, index + match.length + 8);
      const isCertain =
        pattern === BRACKET || pattern === LIST || (pattern === HANDLE && CLAUSE_END.test(behind));
      found.push({ offset: index + match.indexOf(id), id: id.toLowerCase(), isCertain });
    }
  }
  return found;
}
