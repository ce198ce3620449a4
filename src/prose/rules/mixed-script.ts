import type { ScriptName } from "../../messages/languages.ts";
import * as messages from "../../messages/prose.ts";
import type { HouseStyle } from "../house-style.ts";
import { CYRILLIC, GREEK, LATIN, SCRIPTS, isMixed, traitsOf } from "../letters.ts";
import { SIGNS, writeInScript, writeSign } from "../lookalikes.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { MIXED_WORD, type TokenisedText } from "../tokenise.ts";

const SCRIPT_NAMES: readonly (readonly [script: number, name: ScriptName])[] = [
  [GREEK, "Greek"],
  [LATIN, "Latin"],
  [CYRILLIC, "Cyrillic"],
];

/** Greek words that could be Latin, every letter of them. */
const SMALL_WORDS = new Set(["αν", "κι", "οι", "το", "τι", "να"]);

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
  const advice = messages.mixedScript(word, names, [...new Set(own)], name, right);
  const problem = { offset, length: word.length, ...advice };
  if (right === undefined) return problem;
  const edits = [{ start: offset, end: offset + word.length, replacement: right.written }];
  return { ...problem, edits };
}

interface ScriptInWord {
  readonly script: number;
  readonly name: ScriptName;
  readonly own: readonly string[];
}

/** The word in the one script that it can be in, or in that of most of its letters; the most stand first. */
function findRight(
  word: string,
  scripts: readonly ScriptInWord[],
): { readonly written: string; readonly name: ScriptName } | undefined {
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
