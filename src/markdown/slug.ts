/** Words of a–z and 0–9 joined by single hyphens, as in addresses and ids. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** ELOT 743 (ISO 843) for pairs of letters, longest match first; `μπ` is `b` at a word's start only. */
const PAIRS: Readonly<Record<string, string>> = {
  γγ: "ng",
  γξ: "nx",
  γχ: "nch",
  ου: "ou",
};

const LETTERS: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

const DIPHTHONG = /([αεη])(υ)(?=(.?))/gu;
const VOICED = /[βγδζλμνραεηιουω]/u;

/** A slug from Greek or Latin text by ELOT 743; empty when the text has no letter or digit. */
export function slugify(text: string): string {
  return transliterate(foldGreek(text))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Lower case without accents; a diaeresis keeps a vowel separate from the one before. */
function foldGreek(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/([αεηο])(\u0301?)([ιυ])\u0308/gu, "$1\u200B$3")
    .replace(/([αεηο])\u0301([ιυ])/gu, "$1\u200B$2")
    .replace(/\p{Mn}/gu, "");
}

function transliterate(text: string): string {
  return text
    .replace(DIPHTHONG, (_all, vowel: string, _upsilon, next: string) => {
      return (LETTERS[vowel] ?? vowel) + (VOICED.test(next) ? "v" : "f");
    })
    .replace(/(?<!\p{L})μπ/gu, "b")
    .replace(/γγ|γξ|γχ|ου/gu, (pair) => PAIRS[pair] ?? pair)
    .replace(/\u200B/g, "")
    .replace(/\p{Script=Greek}/gu, (letter) => LETTERS[letter] ?? "");
}
