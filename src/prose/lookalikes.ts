import { ACCENTED, CYRILLIC, GREEK, LATIN, SCRIPTS, traitsOf } from "./letters.ts";

/** Letters that look the same in two scripts or in three; a dot where a script has none. */
const LOOKALIKES: Readonly<Record<number, string>> = {
  [GREEK]: "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ..ονυρικχα..άίό",
  [LATIN]: "ABEZHIKMNOPTYXCeovupikxacyáíó",
  [CYRILLIC]: "АВЕ.НІКМ.ОРТУХСео..рі.хасу...",
};

/** A word with each letter of other scripts changed to its lookalike in one; undefined where one has none. */
export function writeInScript(word: string, script: number): string | undefined {
  const letters = Array.from(word, (letter) => writeLetter(letter, script));
  return letters.includes(undefined) ? undefined : letters.join("");
}

/** Signs, and letters of phonetics and mathematics, each with the Greek letter that it is taken for. */
const SIGN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "∆": "Δ",
    "∑": "Σ",
    "∏": "Π",
    Ω: "Ω",
    "⍺": "α",
    "∂": "δ",
    "∊": "ε",
    "∈": "ε",
    µ: "μ",
    ϐ: "β",
    ϑ: "θ",
    ϒ: "Υ",
    ϕ: "φ",
    ϖ: "π",
    ϰ: "κ",
    ϱ: "ρ",
    ϲ: "σ",
    ϴ: "Θ",
    ϵ: "ε",
    Ϲ: "Σ",
    ɑ: "α",
    ɛ: "ε",
    ɩ: "ι",
    ʋ: "υ",
    ɣ: "γ",
    ɸ: "φ",
    ß: "β",
  }),
);
/** Any of them, as a class of an expression. */
export const SIGNS = `[${[...SIGN_LETTERS.keys()].join("")}\u{1D6A8}-\u{1D7CB}]`;
/** The Greek letter that a sign is taken for, or the sign itself where it is taken for none. */
export function writeSign(sign: string): string {
  return SIGN_LETTERS.get(sign) ?? sign.normalize("NFKC");
}

function writeLetter(letter: string, script: number): string | undefined {
  const own = traitsOf(letter.codePointAt(0) ?? 0) & SCRIPTS;
  if (own === script || own === 0) return letter;
  const index = LOOKALIKES[own]?.indexOf(letter) ?? -1;
  const written = index === -1 ? undefined : LOOKALIKES[script]?.[index];
  return written === "." || isAccentedGreek(letter) ? undefined : written;
}

/** Such a letter was typed as Greek; its Latin lookalike may have been typed for it. */
function isAccentedGreek(letter: string): boolean {
  const traits = traitsOf(letter.codePointAt(0) ?? 0);
  return (traits & ACCENTED) !== 0 && (traits & GREEK) !== 0;
}
