import type { Range } from "./tokenise.ts";

/** Behind a word: an elision, a numeral's mark, the other half of a word, also in parentheses; an abbreviation's point. */
const JOINED_AFTER = /^(?:['’΄´ʹ‑-]|\)\p{L}|\/|\.(?: ?\p{Ll}| ?\d|[,;:)]))/u;
/** The first half of a word, such as «Ελληνο», may have spaces around its hyphen. */
const HALF = /^ο [-–‑]/u;
/** Whole words end in a vowel, a nu or a sigma. */
const ABBREVIATION = /[^αεηιουωϊϋνς]\.$/;
/** Before a word: the hyphen or the parenthesis behind which it goes on; an apostrophe, also with a space, for the vowel with the accent. */
const JOINED_BEFORE = /(?:^|[\s(«])[-‑–]$|\p{L}\)$|\/$|['’‘`´΄] ?$/u;

/** Whether letters are no whole word: half of one, what an apostrophe leaves of one, or an abbreviation. */
export function isPartOfWord(text: string, { start, end }: Range): boolean {
  return (
    ABBREVIATION.test(text.slice(end - 1, end + 1)) ||
    JOINED_AFTER.test(text.slice(end, end + 3)) ||
    HALF.test(text.slice(end - 1, end + 2)) ||
    JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start))
  );
}
