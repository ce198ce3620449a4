import type { HouseStyle } from "../house-style.ts";
import { CYRILLIC, GREEK, LATIN, SCRIPTS, traitsOf } from "../letters.ts";
import { writeInScript } from "../lookalikes.ts";
import { NO_FAULTS, type ProseFault, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const SCRIPT_NAMES: readonly (readonly [script: number, name: string])[] = [
  [GREEK, "Greek"],
  [LATIN, "Latin"],
  [CYRILLIC, "Cyrillic"],
];

/** A word that mixes letters of several scripts, such as `LΝG` with the Greek capital nu. */
export const mixedScript: ProseRule = { id: "mixed-script", severity: "error", check };

function check({ text, words }: TokenisedText, style: HouseStyle): readonly ProseFault[] {
  if (!words.some(isMixed)) return NO_FAULTS;
  return words.filter(isMixed).flatMap(({ start, end, traits }) => {
    const word = text.slice(start, end);
    return style.allowedWords.has(word) ? [] : [describe(word, start, traits)];
  });
}

/** Whether more than one of the bits for scripts is set. */
function isMixed({ traits }: Word): boolean {
  const scripts = traits & SCRIPTS;
  return (scripts & (scripts - 1)) !== 0;
}

function describe(word: string, offset: number, traits: number): ProseFault {
  const scripts = SCRIPT_NAMES.filter(([script]) => (traits & script) !== 0);
  const names = scripts.map(([, name]) => name).join(" and ");
  const message = `"${word}" mixes ${names} letters: ${listLetters(word)}.`;
  const possible = scripts.flatMap(([script, name]) => {
    const written = writeInScript(word, script);
    return written === undefined ? [] : [{ written, name }];
  });
  const [only, other] = possible;
  const fault = { offset, length: word.length, message };
  if (only === undefined || other !== undefined) {
    return { ...fault, fix: "Type the whole word again in one script." };
  }
  const mends = [{ start: offset, end: offset + word.length, replacement: only.written }];
  return { ...fault, fix: `Write it in ${only.name} letters: "${only.written}".`, mends };
}

/** The letters of the script that has fewest in a word, each once. */
function listLetters(word: string): string {
  const groups = SCRIPT_NAMES.map(([script, name]) => {
    const own = Array.from(word).filter((letter) => (scriptOf(letter) & script) !== 0);
    return { own, name };
  });
  const [fewest] = groups
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => a.own.length - b.own.length);
  const letters = [...new Set(fewest?.own)].map((letter) => `"${letter}"`).join(", ");
  return `${letters} is ${fewest?.name ?? ""}`;
}

function scriptOf(letter: string): number {
  return traitsOf(letter.codePointAt(0) ?? 0) & SCRIPTS;
}
