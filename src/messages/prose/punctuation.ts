import { writeWords } from "../fixes.ts";
import type { Advice } from "../message.ts";
import type { Text } from "../text.ts";

/** The question mark of other languages behind a Greek word. */
export const LATIN_QUESTION_MARK: Advice = {
  message: {
    el: "Η ελληνική ερώτηση τελειώνει με «;», όχι με «?».",
    en: 'A Greek question ends with ";", not with "?".',
  },
  fix: writeWords(";"),
};

/** Two hyphens or three in the place of a dash. */
export function doubleHyphen(hyphens: string): Advice {
  const isOne = hyphens === "-";
  return {
    message: {
      el: `Το «${hyphens}» φαίνεται σαν ${isOne ? "ενωτικό" : "ενωτικά"}, όχι σαν παύλα.`,
      en: `"${hyphens}" shows as ${isOne ? "a hyphen" : "hyphens"}, not as a dash.`,
    },
    fix: { el: "Γράψτε παύλα: «–».", en: 'Write a dash: "–".' },
  };
}

/** Two spaces or more between two words. */
export function doubleSpace(spaces: number): Advice {
  return {
    message: {
      el: `Εδώ υπάρχουν ${spaces} κενά στη σειρά.`,
      en: `There are ${spaces} spaces in a row here.`,
    },
    fix: { el: "Αφήστε ένα.", en: "Leave one." },
  };
}

const PUT_SPACE: Text = { el: "Βάλτε ένα κενό ανάμεσά τους.", en: "Put a space between them." };

export const TWO_ADDRESSES: Advice = {
  message: {
    el: "Εδώ δύο διευθύνσεις είναι κολλημένες.",
    en: "Two addresses run together here.",
  },
  fix: PUT_SPACE,
};

export const WORD_AND_ADDRESS: Advice = {
  message: {
    el: "Εδώ μια διεύθυνση είναι κολλημένη με μια λέξη.",
    en: "An address runs into a word here.",
  },
  fix: PUT_SPACE,
};

export const GREEK_QUESTION_MARK: Advice = {
  message: {
    el: "Το ερωτηματικό εδώ είναι το U+037E, ξεχωριστό σημάδι που οι αναζητήσεις δεν βρίσκουν.",
    en: "The question mark here is U+037E, a mark of its own that searches miss.",
  },
  fix: {
    el: "Γράψτε το «;» του πληκτρολογίου.",
    en: 'Write the semicolon ";", as keyboards do.',
  },
};

/** A paragraph without a stop; it is certain that one is missing where it is a whole sentence. */
export function missingStop(isWhole: boolean): Advice {
  return {
    message: {
      el: "Η παράγραφος τελειώνει χωρίς τελεία.",
      en: "The paragraph ends without a stop.",
    },
    fix: isWhole
      ? { el: "Βάλτε μια τελεία στο τέλος της.", en: 'Put a "." at its end.' }
      : { el: "Ολοκληρώστε την πρόταση.", en: "Finish the sentence." },
  };
}

/** An opening mark and a closing one. */
type Marks = readonly [open: string, close: string];

/** Words between single marks; the fix has the words. */
export function singleQuotes([open, close]: Marks, [left, right]: Marks, words: string): Advice {
  return {
    message: {
      el: `Τα λόγια μπαίνουν σε ${left}…${right}, όχι σε ${open}…${close}.`,
      en: `Words are quoted as ${left}…${right}, not as ${open}…${close}.`,
    },
    fix: {
      el: `Γράψτε ${left}${words}${right}.`,
      en: `Write ${left}${words}${right}.`,
    },
  };
}

/** Words between marks of other languages, inside «…» or outside of them. */
export function wrongQuotes([open, close]: Marks, [left, right]: Marks, isInside: boolean): Advice {
  return {
    message: {
      el: `${isInside ? "Μέσα σε «…» τα λόγια μπαίνουν" : "Τα λόγια μπαίνουν"} σε ${left}…${right}, όχι σε ${open}…${close}.`,
      en: `${isInside ? "Inside «…» words are quoted" : "Words are quoted"} as ${left}…${right}, not as ${open}…${close}.`,
    },
    fix: { el: `Γράψτε ${left} και ${right}.`, en: `Write ${left} and ${right}.` },
  };
}

/** A quotation mark that is alone. */
export function loneQuote(mark: string, [left, right]: Marks): Advice {
  return {
    message: {
      el: `Το εισαγωγικό ${mark} δεν έχει ταίρι.`,
      en: `The quotation mark ${mark} has no partner.`,
    },
    fix: {
      el: `Βάλτε τα λόγια σε ${left}…${right}.`,
      en: `Quote words as ${left}…${right}.`,
    },
  };
}

/** A space before a mark that belongs to the word before it, or to the one behind it. */
export function spaceBeforeMark(mark: string, isMisplaced: boolean): Advice {
  return {
    message: {
      el: `Υπάρχει κενό πριν από «${mark}».`,
      en: `There is a space before "${mark}".`,
    },
    fix: isMisplaced
      ? { el: "Βάλτε το μετά το σημάδι.", en: "Put it behind the mark." }
      : { el: "Σβήστε το.", en: "Remove it." },
  };
}

/** Another mark where the ano teleia belongs; `code` is its number in Unicode. */
export function wrongAnoTeleia(code: string): Advice {
  return {
    message: {
      el: `Το σημάδι εδώ είναι το ${code}, όχι η άνω τελεία.`,
      en: `The mark here is ${code}, not the ano teleia.`,
    },
    fix: { el: "Γράψτε «·» (U+00B7).", en: 'Write "·" (U+00B7).' },
  };
}

/** A mark that the next word follows at once. */
export function missingSpace(mark: string): Advice {
  return {
    message: {
      el: `Λείπει ένα κενό μετά το «${mark}».`,
      en: `A space is missing behind "${mark}".`,
    },
    fix: { el: "Βάλτε το.", en: "Put it there." },
  };
}

/** A mark that is written twice. */
export function repeatedMark(marks: string): Advice {
  const message = {
    el: `Το «${marks}» δεν είναι σημείο στίξης.`,
    en: `"${marks}" is no mark of punctuation.`,
  };
  if (marks.includes(" ")) return { message, fix: writeWords("…") };
  return marks === ".."
    ? { message, fix: { el: "Γράψτε «.» ή «…».", en: 'Write "." or "…".' } }
    : { message, fix: writeWords(marks.charAt(0)) };
}

/** A number as English writes it. */
export function foreignNumber(number: string, right: string): Advice {
  return {
    message: {
      el: `Στα ελληνικά ο αριθμός δεν γράφεται «${number}»: τις χιλιάδες τις χωρίζει τελεία και τα δεκαδικά κόμμα.`,
      en: `Greek does not write "${number}": a stop parts thousands, and a comma the fraction.`,
    },
    fix: writeWords(right),
  };
}
