import { foldWord } from "./fold.ts";
import { isLatin, keyOf, listKeys } from "./keys.ts";
import { switchLayout } from "./layout.ts";

const WORDS = `
ο η το οι τα του της των τον την τη τους τις στο στη στην στον στα στους στις στου στης ένας μια μία ένα έναν μιας ενός
και κι ή ούτε μήτε αλλά όμως μα ωστόσο αν εάν ότι πως που πού όταν όπου όπως ώστε να θα ας δεν δε μη μην για με σε από προς κατά
μετά χωρίς ως έως μέχρι παρά αντί εν εκ εξ επί υπό περί ανά διά προ συν
είναι ήταν έχει έχουν είχε είχαν έχω είχα είμαι είσαι είμαστε
αυτός αυτή αυτό αυτοί αυτές αυτά αυτού αυτής αυτών αυτόν αυτήν αυτούς
μου σου μας σας με σε εγώ εσύ εμείς εσείς εκείνος εκείνη εκείνο
τι ποιος ποια ποιο ποιοι ποιες πολύ πολλά πολλοί πολλές πολλών πιο πια πλέον ήδη ακόμα ακόμη επίσης μόνο καθώς ενώ γιατί διότι επειδή
όσο όσα όσοι όσες όλα όλοι όλες όλη όλο όλος κάθε κάποιος κάποια κάποιο κάποιοι κάτι τίποτα κανείς
πότε πόσο πόσα πόσοι πόσες ποιον ποιαν ποιους ποιου ποιων ποιανού
the of and to in a an is it on for at by
`;

const COMMON: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== "")
    .map(foldWord),
);

const COMMON_KEYS: ReadonlySet<string> = new Set([...COMMON].map(keyOf));

/** Whether a folded word is in almost every text, so that it is not worth looking for. */
export function isCommon(word: string): boolean {
  return COMMON.has(word) || (word.length === 1 && !/\p{N}/u.test(word));
}

/** Whether a folded word may be a common one in Latin letters, such as `xwris`, or on the other layout of the keyboard. */
export function mayBeCommon(word: string): boolean {
  const isCommonSound = isLatin(word) && listKeys(word).some((key) => COMMON_KEYS.has(key));
  return isCommonSound || COMMON.has(switchLayout(word));
}
