/** Letters of the Greek keyboard, each with the Latin letter on the same key. */
const KEYS: readonly (readonly [greek: string, latin: string])[] = [
  ["α", "a"],
  ["β", "b"],
  ["γ", "g"],
  ["δ", "d"],
  ["ε", "e"],
  ["ζ", "z"],
  ["η", "h"],
  ["θ", "u"],
  ["ι", "i"],
  ["κ", "k"],
  ["λ", "l"],
  ["μ", "m"],
  ["ν", "n"],
  ["ξ", "j"],
  ["ο", "o"],
  ["π", "p"],
  ["ρ", "r"],
  ["σ", "s"],
  ["ς", "w"],
  ["τ", "t"],
  ["υ", "y"],
  ["φ", "f"],
  ["χ", "x"],
  ["ψ", "c"],
  ["ω", "v"],
];

const TO_GREEK: ReadonlyMap<string, string> = new Map(
  KEYS.map(([greek, latin]) => [latin, greek.replace("ς", "σ")]),
);
const TO_LATIN: ReadonlyMap<string, string> = new Map(KEYS);

/** What the keys of a folded word give on the other layout: «υποδ» for `ypod`, and `reuters` for «ρευτερσ». */
export function switchLayout(word: string): string {
  const table = /[a-z]/.test(word) ? TO_GREEK : TO_LATIN;
  return Array.from(word, (letter) => table.get(letter) ?? letter).join("");
}

/** A query without the keys that put accents on letters: `u;alassa` is «θάλασσα» on the other layout. */
export function dropDeadKeys(query: string): string {
  return query.replace(/[;:](?=[aehioyv])/gi, "");
}
