/** Endings that take the place of a name's own, by that ending; longest first. Accents are left out. */
const NARROW_ENDINGS: readonly (readonly [own: string, others: readonly string[]])[] = [
  ["ου", ["ου", "ουσ"]],
  ["ι", ["ι", "ιου", "ια", "ιων"]],
  ["ω", ["ω", "ωσ"]],
  ["ο", ["ο", "ου", "α", "ων", "οσ", "οι", "ουσ"]],
  ["υ", ["υ"]],
  ["ε", ["ε"]],
];
const DECLINED_ENDING = /(?:[αη]|ια|(?:ι?[αηο]|ου|[εα])σ|οι)$/;
const DERIVED = /^(?:[αεο]ν?|[αηο]σ|[ηι]|εσ|ο[ιυ]|ουσ|ων|ισ.*|ικ.*|αν.*|ιν.*)$/;
const CONSONANT_AT_END = /[^αεηιουω]$/;
const SHORTEST_STEM = 3;

/** The letters of a word alone: small, without accents, one sigma. */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
}

/** A folded word without what may be its ending, so that the cases of a name have it in common: «Παππάς», «Παππά». */
export function stemOf(folded: string): string {
  return folded.replace(/[αεηιουω]{0,2}σ?$/, "");
}

/** Whether a name, folded, keeps its form in every case, as foreign names do. */
function isIndeclinable(name: string): boolean {
  return !DECLINED_ENDING.test(name);
}

/** Whether a word, folded, is a form of a name or is made from it: «Ρωσίας», «Ρωσικός», «Ρώσος». */
export function isInflection(word: string, name: string): boolean {
  if (!isIndeclinable(name)) {
    const stem = name.replace(DECLINED_ENDING, "");
    return stem.length >= SHORTEST_STEM && word.startsWith(stem);
  }
  if (CONSONANT_AT_END.test(name)) {
    return word.startsWith(name) && DERIVED.test(word.slice(name.length));
  }
  const [own, others = []] = NARROW_ENDINGS.find(([ending]) => name.endsWith(ending)) ?? [];
  if (own === undefined) return false;
  const stem = name.slice(0, -own.length);
  return word.startsWith(stem) && others.includes(word.slice(stem.length));
}
