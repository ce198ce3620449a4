import { foldWord } from "./fold.ts";

const SYLLABLE = /[αειουηω]+/g;
const ACCENT = /[\u0301\u0384]/;
const PLURAL = /[ωώ]ν$/;

/**
 * Whether two spellings of one family can be the same word by their accents. Of two syllables, «νόμος» and «νομού» cannot; «χώρα» and
 * «χωρών» can, as can words without an accent.
 */
export function haveSameTone(one: string, other: string): boolean {
  const [first, second] = [findTone(one), findTone(other)];
  if (first === undefined || second === undefined || first === second) return true;
  return PLURAL.test(one) || PLURAL.test(other);
}

/** The accented syllable of a word of two syllables: 0 or 1. */
function findTone(spelling: string): number | undefined {
  if ((foldWord(spelling).match(SYLLABLE) ?? []).length !== 2) return undefined;
  const [before, after] = spelling.normalize("NFD").toLowerCase().split(ACCENT);
  if (before === undefined || after === undefined) return undefined;
  return (before.replace(/\p{M}/gu, "").match(SYLLABLE) ?? []).length - 1;
}
