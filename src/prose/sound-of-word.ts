import { foldWord } from "./inflection.ts";

/** Letters that sound like others, and what is written for both; in the order in which they are looked for. */
const SOUNDS: readonly (readonly [letters: RegExp, written: string])[] = [
  [/ου/g, "u"],
  [/αυ/g, "αφ"],
  [/ευ/g, "εφ"],
  [/αι/g, "ε"],
  [/ει|οι|υι|[ηυ]/g, "ι"],
  [/ω/g, "ο"],
  [/ν?γ[γκ]/g, "g"],
  [/μπ/g, "b"],
  [/ντ/g, "d"],
  [/β$/, "φ"],
  [/([^αεηιουω])\1+/g, "$1"],
];

/** How a word sounds, whatever its spelling: «Πεσκόφ» and «Πέσκωφ» are the same. */
export function soundOfWord(word: string): string {
  return SOUNDS.reduce((sound, [letters, written]) => {
    return sound.replace(letters, written);
  }, foldWord(word));
}
