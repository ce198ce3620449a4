import type { ScriptName } from "../../messages/markdown/languages.ts";
import * as messages from "../../messages/prose/characters.ts";
import type { HouseStyle } from "../house-style.ts";
import { CYRILLIC, GREEK, LATIN, SCRIPTS, isMixed, traitsOf } from "../letters.ts";
import { SIGNS, writeInScript, writeSign } from "../lookalikes.ts";
import { countVowels } from "../vowels.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { MIXED_WORD, type TokenisedText } from "../tokenise.ts";

const SCRIPT_NAMES: readonly (readonly [script: number, name: ScriptName])[] = [
  [GREEK, "Greek"],
  [LATIN, "Latin"],
  [CYRILLIC, "Cyrillic"],
];

/** Greek words that could be Latin, every letter of them. */
const SMALL_WORDS = new Set(["αν", "κι", "οι", "το", "τα", "τι", "να", "μα"]);

/** Letters whose key types another letter in Greek: P may be Ρ, as it looks, or Π, as it is typed. */
const AMBIGUOUS = /[Ppvu]/;
/** Two words whose space is missing, as in «smartphoneκαι», or a number that ends before a word. */
const SEAM =
  /^\p{Script=Greek}{2,}\p{Script=Latin}{2,}$|^\p{Script=Latin}{2,}\p{Script=Greek}{2,}$|\d/u;

const ACCENT = /[\u0300\u0301\u0342]/;

/** A word that mixes letters of several scripts, such as `LΝG` with the Greek capital nu. */
export const mixedScript: ProseRule = { id: "mixed-script", severity: "error", check };

function check({ text, words, marks }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  if ((marks & MIXED_WORD) === 0) return NO_PROBLEMS;
  const mixed = words.filter(({ traits }) => isMixed(traits));
  return mixed.flatMap(({ start, end, traits }) => {
    const word = text.slice(start, end);
    const isRight = style.allowedWords.has(word) || hasOnlySigns(word);
    return isRight ? [] : [describe(word, start, traits)];
  });
}

const EVERY_SIGN = new RegExp(SIGNS, "gu");

/** Whether the word is Greek but for signs such as «ß», which have a rule of their own. */
function hasOnlySigns(word: string): boolean {
  const written = word.replace(EVERY_SIGN, writeSign);
  if (written === word) return false;
  return Array.from(written).every((each) => {
    return (traitsOf(each.codePointAt(0) ?? 0) & SCRIPTS & ~GREEK) === 0;
  });
}

function describe(word: string, offset: number, traits: number): ProseProblem {
  const scripts = SCRIPT_NAMES.filter(([script]) => (traits & script) !== 0).map(
    ([script, name]) => ({ script, name, own: lettersIn(word, script) }),
  );
  const sorted = scripts.toSorted((a, b) => b.own.length - a.own.length);
  const names = scripts.map(({ name }) => name);
  const { own = [], name = "Latin" } = sorted.at(-1) ?? {};
  const right = findRight(word, sorted);
  const advice = messages.mixedScript(
    word,
    names,
    [...new Set(own)],
    name,
    right ?? (SEAM.test(word) ? "seam" : undefined),
  );
  const problem = { offset, length: word.length, ...advice };
  if (right === undefined || !isCertain(word, right)) return problem;
  const edits = [{ start: offset, end: offset + word.length, replacement: right.written }];
  return { ...problem, edits };
}

/** Whether nothing else can have been meant, and the word is whole in one script. */
function isCertain(word: string, { written, name }: RightWord): boolean {
  if (SEAM.test(word)) return false;
  return name !== "Greek" || (!AMBIGUOUS.test(word) && isAccented(written));
}

/** Whether a Greek word has the accent that it needs; with a letter of another script an author may have typed it without. */
function isAccented(word: string): boolean {
  return word.toUpperCase() === word || countVowels(word) < 2 || ACCENT.test(word.normalize("NFD"));
}

interface RightWord {
  readonly written: string;
  readonly name: ScriptName;
}

interface ScriptInWord {
  readonly script: number;
  readonly name: ScriptName;
  readonly own: readonly string[];
}

/** The word in the one script that it can be in, or in that of most of its letters; the most come first. */
function findRight(word: string, scripts: readonly ScriptInWord[]): RightWord | undefined {
  const possible = scripts.flatMap(({ script, name, own }) => {
    const written = writeInScript(word, script);
    return written === undefined ? [] : [{ written, name, count: own.length }];
  });
  const [first, second] = possible;
  if (first === undefined || second === undefined || first.count > second.count) return first;
  return possible.find(({ written }) => SMALL_WORDS.has(written.toLowerCase()));
}

function lettersIn(word: string, script: number): readonly string[] {
  return Array.from(word).filter((each) => {
    return (traitsOf(each.codePointAt(0) ?? 0) & SCRIPTS) === script;
  });
}
