import type { Advice, Message, MessageWithFix } from "../message.ts";
import { type Text, formatCount } from "../text.ts";

/** A file that is too large to be content. */
export const HUGE_FILE: Message = {
  rule: "file-size",
  message: { el: "Το αρχείο έχει πάνω από 64 MiB.", en: "The file has more than 64 MiB." },
  fix: { el: "Βγάλτε το από το περιεχόμενο.", en: "Take it out of the content." },
};

/** More marks, such as accents, follow one another than any letter has. */
export function tooManyMarks(limit: number): Message {
  return {
    rule: "combining-marks",
    message: {
      el: `Εδώ ακολουθούν το ένα το άλλο πάνω από ${limit} σημάδια, όπως τόνοι.`,
      en: `More than ${limit} marks, such as accents, follow one another here.`,
    },
    fix: {
      el: "Πληκτρολογήστε ξανά το γράμμα πριν από αυτά.",
      en: "Type the letter before them again.",
    },
  };
}

const TAKE_APART: Text = { el: "Χωρίστε μερικές.", en: "Take some of them apart." };

/** Brackets are inside one another further than the parser reads. */
export const DEEP_BRACKETS = {
  rule: "nesting",
  message: {
    el: "Εδώ οι αγκύλες είναι πολύ βαθιά η μία μέσα στην άλλη.",
    en: "Brackets are too deep inside one another here.",
  },
  fix: TAKE_APART,
} as const satisfies Message;

/** Lists and quotations are inside one another further than the parser reads. */
export const DEEP_BLOCKS = {
  rule: "nesting",
  message: {
    el: "Εδώ οι λίστες και τα παραθέματα είναι πολύ βαθιά το ένα μέσα στο άλλο.",
    en: "Lists and quotations are too deep inside one another here.",
  },
  fix: { el: "Χωρίστε μερικά.", en: "Take some of them apart." },
} as const satisfies Message;

/** What was found more often than is told one by one. */
export function furtherFindings(rule: string, places: number): Message {
  const count = formatCount(places);
  const isOne = places === 1;
  return {
    rule,
    message: {
      el: isOne
        ? "Το ίδιο λάθος υπάρχει σε 1 θέση ακόμη από εδώ και κάτω."
        : `Το ίδιο λάθος υπάρχει σε ${count.el} θέσεις ακόμη από εδώ και κάτω.`,
      en: `The same is wrong in ${count.en} more ${isOne ? "place" : "places"} from here on.`,
    },
    fix: {
      el: "Διορθώστε τα πρώτα και ξανακοιτάξτε.",
      en: "Put the first ones right, and look again.",
    },
  };
}

/** More spaces and line ends follow one another than any text needs. */
export function tooManySpaces(limit: number): MessageWithFix {
  return {
    rule: "too-long",
    message: {
      el: `Σε αυτή την παράγραφο ή τον κώδικα υπάρχουν στη σειρά πάνω από ${limit} κενά ή τέλη γραμμής.`,
      en: `More than ${limit} spaces or line ends follow one another in this paragraph or code.`,
    },
    fix: { el: "Αφήστε ένα.", en: "Keep one." },
  };
}

/** A word, from its first letters, is longer than any word is. */
export function wordTooLong(start: string, letters: number, limit: number): Advice {
  const count = formatCount(letters);
  return {
    message: {
      el: `Η λέξη που αρχίζει με «${start}» έχει ${count.el} γράμματα· επιτρέπονται το πολύ ${limit}.`,
      en: `The word that begins with "${start}" has ${count.en} letters; at most ${limit} are allowed.`,
    },
    fix: {
      el: "Βάλτε κενά ανάμεσα στις λέξεις της· ό,τι δεν είναι λέξη μπαίνει ανάμεσα σε δύο `.",
      en: "Put spaces between its words; put what is no word between two `.",
    },
  };
}
