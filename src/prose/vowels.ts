/** One vowel, also where two or three letters write it. */
const VOWEL = /ου|[αεοη]υ|[αεου]ι|[αεηιουωϊϋάέήίόύώΐΰ]/g;

/** How many vowels a Greek word has, as they sound: a diphthong is one, «ια» is two. */
export function countVowels(word: string): number {
  return word.toLowerCase().match(VOWEL)?.length ?? 0;
}

/** How many syllables a Greek word has at least: «ια» may be one, as in «Λιανγκ», and «οιοι», as in «ποιοι». */
export function countSyllables(word: string): number {
  return countVowels(word.replace(/[οε]?[ιυ](?=[αεηιουω])/gi, ""));
}
