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

/** All that a folded word may be on the other layout, the likeliest first: a capital «Σ» is the key of `s` and of `w`. */
export function listSwitched(word: string): readonly string[] {
  const letters = Array.from(word);
  const others = letters.flatMap((letter, index) => {
    return letter === "σ"
      ? [switchLayout([...letters.slice(0, index), "ς", ...letters.slice(index + 1)].join(""))]
      : [];
  });
  return [switchLayout(word), ...others];
}

/** A query without the keys that put accents on letters: `u;alassa` is «θάλασσα» on the other layout. */
export function dropDeadKeys(query: string): string {
  return query.replace(/[;:](?=[aehioyv])/gi, "").replace(/[΄´¨΅](?=\p{L})/gu, "");
}
