/** Words of a–z and 0–9 joined by single hyphens, as in addresses and ids. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** ELOT 743 (ISO 843) for pairs of letters; `μπ` is `b` at the start and at the end of a word. */
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

/** Latin letters that are no other letter with a mark. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
  ħ: "h",
  ŋ: "ng",
  ŧ: "t",
  ə: "e",
};
const LATIN_LETTER = new RegExp(`[${Object.keys(LATIN_LETTERS).join("")}]`, "gu");
/** What can be in a word and is no letter: apostrophes, accents of their own, trade marks, and what does not show, such as a soft hyphen. */
const SIGNS_IN_WORD = /(?<=[\p{L}\p{N}\p{M}])[\p{Cf}'’‘ʼ`´΄™®©]+(?=[\p{L}\p{N}])/gu;

const DIPHTHONG = /([αεη])(υ)(?=(.?))/gu;
const VOICED = /[βγδζλμνραεηιουω]/u;

/** A slug from Greek or Latin text by ELOT 743; empty when the text has no letter or digit. */
export function slugify(text: string): string {
  return transliterate(foldGreek(text.replace(SIGNS_IN_WORD, "")))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Lower case without accents and typographic forms; a diaeresis keeps a vowel separate from the one before. */
function foldGreek(text: string): string {
  return text
    .normalize("NFKD")
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
    .replace(/(?<!\p{L})μπ|μπ(?!\p{L})/gu, "b")
    .replace(/γγ|γξ|γχ|ου/gu, (pair) => PAIRS[pair] ?? pair)
    .replace(/\u200B/g, "")
    .replace(LATIN_LETTER, (letter) => LATIN_LETTERS[letter] ?? letter)
    .replace(/\p{Script=Greek}/gu, (letter) => LETTERS[letter] ?? "");
}
