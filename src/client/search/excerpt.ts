import { foldWord, readWords } from "../../search/words/fold.ts";

/** A piece of an excerpt, and whether it matches the query. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many words are shown, and how many of them before the first match. */
const SHOWN = { all: 40, before: 8 };

/** A word and the punctuation around it. */
const PARTS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** The part of a text with the most matches, as pieces in order. */
export function createExcerpt(text: string, wanted: ReadonlySet<string>): readonly ExcerptPiece[] {
  const words = text.split(" ");
  const matches = words.map((word) => isWanted(word, wanted));
  const start = Math.min(findStart(matches), Math.max(0, words.length - SHOWN.all));
  const end = start + SHOWN.all;
  const pieces = words.slice(start, end).flatMap((word, index) => {
    const [, before = "", inner = "", after = ""] = PARTS.exec(word) ?? [];
    const hasMatch = matches[start + index] === true;
    return [
      { text: (index > 0 ? " " : "") + before, isMatch: false },
      { text: inner, isMatch: hasMatch },
      { text: after, isMatch: false },
    ];
  });
  return [
    { text: start > 0 ? "… " : "", isMatch: false },
    ...pieces,
    { text: end < words.length ? " …" : "", isMatch: false },
  ].filter((piece) => piece.text !== "");
}

/** The start of the excerpt: some words before the match with the most others close after it. */
function findStart(matches: readonly boolean[]): number {
  const reach = SHOWN.all - SHOWN.before;
  let best = { count: 0, start: 0 };
  let count = 0;
  for (let last = 0; last < matches.length; last += 1) {
    count += Number(matches[last]) - Number(matches[last - reach] ?? false);
    if (count > best.count) best = { count, start: last - reach };
  }
  const first = matches.indexOf(true, Math.max(0, best.start + 1));
  return Math.max(0, first - SHOWN.before);
}

/** Whether a word, or a part of it such as «Blocks» of «NetBlocks», is wanted. */
function isWanted(word: string, wanted: ReadonlySet<string>): boolean {
  const parts = [...readWords(word), ...(word.match(/\p{Lu}\p{Ll}+/gu) ?? [])];
  return parts.some((part) => wanted.has(foldWord(part)));
}
