import type { Message } from "../message.ts";

/** No line of "---" begins the file. */
export const NO_FRONT_MATTER: Message = {
  rule: "missing-front-matter",
  message: { el: "Το αρχείο δεν έχει πεδία στην αρχή του.", en: "The file has no front matter." },
  fix: {
    el: "Αρχίστε το με μια γραμμή «---», τα πεδία, ένα στη γραμμή, και άλλη μια γραμμή «---».",
    en: 'Begin it with a line "---", the fields, one a line, and another line "---".',
  },
};

/** Fields at the start of the file, without the line before them. */
export const FIELDS_WITHOUT_FENCE: Message = {
  rule: "missing-front-matter",
  message: {
    el: "Τα πεδία αρχίζουν χωρίς μια γραμμή «---» από πάνω.",
    en: 'The fields begin without a line "---" before them.',
  },
  fix: {
    el: "Γράψτε μια γραμμή «---» πάνω από αυτήν.",
    en: 'Write a line "---" above this one.',
  },
};

/** Empty lines or spaces before the first "---". */
export const SPACE_BEFORE_FENCE: Message = {
  rule: "missing-front-matter",
  message: {
    el: "Η πρώτη γραμμή του αρχείου πρέπει να είναι «---».",
    en: 'The first line of the file has to be "---".',
  },
  fix: {
    el: "Σβήστε τις κενές γραμμές και τα κενά πριν από αυτήν.",
    en: "Remove the empty lines and spaces before it.",
  },
};

/** Text, a comment or a heading before the first "---". */
export const TEXT_BEFORE_FENCE: Message = {
  ...SPACE_BEFORE_FENCE,
  fix: { el: "Σβήστε ό,τι είναι πριν από αυτήν.", en: "Remove what is before it." },
};

/** `----`, `—-` and the like in place of "---". */
export function wrongFence(written: string): Message {
  return {
    rule: "missing-front-matter",
    message: {
      el: `Το «${written}» ούτε αρχίζει ούτε κλείνει τα πεδία.`,
      en: `"${written}" neither begins nor ends front matter.`,
    },
    fix: {
      el: "Γράψτε «---»: ακριβώς τρεις παύλες.",
      en: 'Write "---": exactly three hyphens.',
    },
  };
}

/** The second "---" is missing. */
export function unclosedFrontMatter(line: number): Message {
  return {
    rule: "missing-front-matter",
    message: { el: "Τα πεδία της αρχής δεν κλείνουν.", en: "The front matter is not closed." },
    fix: {
      el: `Βάλτε μια γραμμή «---» μετά το τελευταίο πεδίο, στη γραμμή ${line}.`,
      en: `Put a line "---" after the last field, on line ${line}.`,
    },
  };
}
