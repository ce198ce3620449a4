/**
 * Keys by which words are compared: how a word sounds, in Latin letters, whatever letters it is written in. «Καζακστάν», «καζακσταν»
 * and «Kazakstan» have the key `kazakstan`; «είναι», «ίνε» and «einai» have `ine`.
 */

/** Sounds of Greek letters, the longest sequences first. */
const GREEK: readonly (readonly [letters: string, sound: string])[] = [
  ["αυ", "av"],
  ["ευ", "ev"],
  ["ου", "u"],
  ["α", "a"],
  ["β", "v"],
  ["γ", "g"],
  ["δ", "d"],
  ["ε", "e"],
  ["ζ", "z"],
  ["η", "i"],
  ["θ", "q"],
  ["ι", "i"],
  ["κ", "k"],
  ["λ", "l"],
  ["μ", "m"],
  ["ν", "n"],
  ["ξ", "ks"],
  ["ο", "o"],
  ["π", "p"],
  ["ρ", "r"],
  ["σ", "s"],
  ["τ", "t"],
  ["υ", "i"],
  ["φ", "v"],
  ["χ", "h"],
  ["ψ", "ps"],
  ["ω", "o"],
];

/** Sounds that Latin letters may mean, the likeliest first, the longest sequences first; other letters mean themselves. */
const LATIN: readonly (readonly [letters: string, sounds: readonly string[]])[] = [
  ["th", ["q", "ti"]],
  ["ch", ["h", "s"]],
  ["kh", ["k", "h", "ki"]],
  ["gh", ["g", "gh", "gi"]],
  ["ph", ["v", "pi"]],
  ["sh", ["s", "si"]],
  ["mb", ["mv", "b"]],
  ["nd", ["nd", "d"]],
  ["b", ["v", "b"]],
  ["c", ["k", "s"]],
  ["f", ["v"]],
  ["h", ["i", "h", ""]],
  ["j", ["tz", "z", "ks"]],
  ["q", ["k", "q"]],
  ["u", ["u", "i"]],
  ["w", ["o", "v"]],
  ["x", ["ks", "h"]],
  ["y", ["i", "u", "g"]],
  ["0", ["o"]],
  ["3", ["ks"]],
  ["4", ["ps"]],
  ["8", ["q"]],
  ["9", ["q"]],
];

/** Sounds that are one sound in either script: `ai` is «αι», `mp` is «μπ», and `kt` of «κτίζω» is that of «χτίζω». */
const JOINED: Readonly<Record<string, string>> = {
  ai: "e",
  ei: "i",
  oi: "i",
  au: "av",
  eu: "ev",
  ou: "u",
  mp: "b",
  nt: "d",
  gk: "g",
  gg: "g",
  ng: "g",
  nk: "g",
  nh: "gh",
  kt: "ht",
  hq: "ht",
  vq: "vt",
};

/** Most readings of a Latin word that are looked for. */
const MOST_READINGS = 128;

const GREEK_SOUNDS = new Map(GREEK);
const GREEK_PARTS = new RegExp(GREEK.map(([letters]) => letters).join("|"), "g");
const LATIN_SOUNDS = new Map(LATIN);
const LATIN_PARTS = new RegExp(`${LATIN.map(([letters]) => letters).join("|")}|.`, "gsu");
const JOINED_PARTS = new RegExp(Object.keys(JOINED).join("|"), "g");

/** The key of a folded word in either script. */
export function keyOf(word: string): string {
  return listKeys(word)[0] ?? word;
}

/** The keys that a folded word may have, the likeliest first: one for a Greek word, several for some Latin ones. */
export function listKeys(word: string): readonly string[] {
  if (/^\p{N}*$/u.test(word)) return [word];
  if (!isLatin(word)) {
    return [join(word.replace(GREEK_PARTS, (letters) => GREEK_SOUNDS.get(letters) ?? letters))];
  }
  let readings: readonly string[] = [""];
  for (const [part] of word.matchAll(LATIN_PARTS)) {
    const sounds = LATIN_SOUNDS.get(part) ?? [part];
    readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound));
    readings = readings.slice(0, MOST_READINGS);
  }
  return [...new Set(readings.map(join))].filter((key) => key !== "");
}

/** Whether a folded word is written in Latin letters. */
export function isLatin(word: string): boolean {
  return /[a-z]/.test(word) && !/\p{Script=Greek}/u.test(word);
}

function join(sounds: string): string {
  return sounds.replace(JOINED_PARTS, (pair) => JOINED[pair] ?? pair).replace(/([a-z])\1+/g, "$1");
}
