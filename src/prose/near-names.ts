import { editDistance } from "./edit-distance.ts";
import { foldWord, isInflection, stemOf } from "./inflection.ts";
import { soundOfWord } from "./sound-of-word.ts";
import { countVowels } from "./vowels.ts";

/** A word of known names. */
export interface NameWord {
  readonly name: string;
  /** Stems of the words behind it, for a first name is told from those of others by the surname; undefined where it is a name by itself. */
  readonly followers: ReadonlySet<string> | undefined;
}

/** A word of a known name, made ready for comparisons. */
interface Target extends NameWord {
  readonly folded: string;
  readonly sound: string;
}

/** The words of known names, by what is left of how they sound. */
export interface NearNames {
  readonly byPart: ReadonlyMap<string, readonly Target[]>;
}

/** Shorter words are often the same as others but for an accent or a letter that does not change their sound. */
const SHORTEST_SAME = 5;
/** In shorter words, in sounds, a letter that is missing or too many makes another word too often. */
const SHORTEST_NEAR = 7;
/** The same for a wrong letter, for the first and the last one, and for words that Greek declines, which look more alike. */
const LONG = 8;
/** Longer words are like no name. */
const LONGEST = 32;
/** What is left of all names together, at most, when a letter is taken out; it fills the memory. */
const MOST_PARTS = 1_000_000;
/** How words end that Greek declines: all but foreign names that end in a consonant, in -άου, or in -ε, -υ, -ω. */
const GREEK_ENDING = /(?:[αηοι]|[αεηιουω]σ|(?<!α)ου)$/;
/** A word with a capital and without accent has a rule of its own. */
const UNACCENTED = /^[Α-Ω][α-ωϊϋ]+$/;
const VOWEL = /[αειοu]/;
const TONOS = "\u0301";
const LATIN = /^\p{Script=Latin}/u;

/** Makes the words of known names ready to be compared; among very many, only those that sound the same are found. */
export function indexNames(words: readonly NameWord[]): NearNames {
  const targets = words
    .map((word) => ({ ...word, folded: foldWord(word.name), sound: soundOfWord(word.name) }))
    .filter(({ sound }) => sound.length <= LONGEST);
  const count = targets.reduce((sum, { sound }) => sum + sound.length + 1, 0);
  const listEach = count > MOST_PARTS ? (sound: string): readonly string[] => [sound] : listParts;
  const byPart = new Map<string, Target[]>();
  for (const target of targets) {
    for (const part of listEach(target.sound)) {
      const others = byPart.get(part);
      if (others === undefined) byPart.set(part, [target]);
      else others.push(target);
    }
  }
  return { byPart };
}

/** The words of known names that a word is almost, the most likely first; none where it is a form of one. */
export function findNearNames(word: string, { byPart }: NearNames): readonly NameWord[] {
  const sound = soundOfWord(word);
  if (sound.length > LONGEST + 1) return [];
  const folded = foldWord(word);
  const near = [...new Set(listParts(sound).flatMap((part) => byPart.get(part) ?? []))];
  if (near.some((target) => isRight({ word, folded, sound }, target))) return [];
  const same = near.filter((target) => {
    return target.sound === sound && word.length >= SHORTEST_SAME && isSameStress(word, target);
  });
  // In capitals words have no accents, and more of them look alike.
  if (same.length > 0 || word === word.toUpperCase()) return same;
  return near.filter((target) => isSlip(sound, target));
}

/** Whether a word is stressed as a name is, where Greek declines the name and the stress tells words apart: «Πάπας» is not «Παππάς». */
function isSameStress(word: string, { name, folded }: Target): boolean {
  if (!GREEK_ENDING.test(folded) || word === word.toUpperCase()) return true;
  return countVowelsBehindAccent(word) === countVowelsBehindAccent(name);
}

function countVowelsBehindAccent(word: string): number {
  const letters = word.normalize("NFD");
  return countVowels(letters.slice(letters.lastIndexOf(TONOS) + 1));
}

interface Heard {
  readonly word: string;
  readonly folded: string;
  readonly sound: string;
}

/** Whether a word is the name, a form of it, or differs from it in nothing but the accent where the accent makes another word. */
function isRight({ word, folded, sound }: Heard, known: Target): boolean {
  if (folded === known.folded) {
    const isTold = UNACCENTED.test(word);
    return isTold || word === word.toUpperCase() || GREEK_ENDING.test(folded);
  }
  if (isInflection(folded, known.folded)) return true;
  return sound !== known.sound && isDerived(folded, known.folded);
}

/** Whether a word is another form of a name that Greek declines, or made of it, such as «Βυζαντινό» of «Βυζάντιο». */
function isDerived(folded: string, known: string): boolean {
  return GREEK_ENDING.test(known) && folded.startsWith(stemOf(known));
}

/** Whether a word that sounds otherwise than a name has probably one letter wrong. */
function isSlip(sound: string, { folded, sound: known, followers }: Target): boolean {
  if (editDistance(sound, known) > 1 || known.length < SHORTEST_SAME) return false;
  const isSameAtEnds = sound.startsWith(known.charAt(0)) && sound.at(-1) === known.at(-1);
  if (followers !== undefined && isSameAtEnds) return true;
  if (known.length < SHORTEST_NEAR) return false;
  if (LATIN.test(folded)) return true;
  const isLong = known.length >= LONG;
  if (sound.length === known.length && !isTransposed(sound, known)) {
    return isLong && !GREEK_ENDING.test(folded) && isOtherVowel(sound, known);
  }
  if (GREEK_ENDING.test(folded)) {
    const isSameEnding = sound.slice(-2) === known.slice(-2);
    return isSameAtEnds && isSameEnding && (isLong || sound.length === known.length);
  }
  return isSameAtEnds || isLong;
}

/** Whether the one letter that differs is a vowel in both; with another consonant a foreign name is that of someone else. */
function isOtherVowel(sound: string, known: string): boolean {
  const at = Array.from(known).findIndex((letter, index) => sound.charAt(index) !== letter);
  return VOWEL.test(sound.charAt(at)) && VOWEL.test(known.charAt(at));
}

function isTransposed(sound: string, known: string): boolean {
  return sound.length === known.length && sortLetters(sound) === sortLetters(known);
}

function sortLetters(sound: string): string {
  return Array.from(sound).sort().join("");
}

/** A word, and what is left of it when a letter is taken out: two words that one letter tells apart have such a part in common. */
function listParts(sound: string): readonly string[] {
  return [
    sound,
    ...Array.from(sound, (_, index) => sound.slice(0, index) + sound.slice(index + 1)),
  ];
}
