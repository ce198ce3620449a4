import type { Message } from "../message.ts";

/** A sentence that begins with a year. */
export function describeYearList(number: string, mark: string): Message {
  return {
    rule: "list-start",
    message: {
      el: `Η Markdown το κάνει λίστα που αρχίζει από τον αριθμό ${number}.`,
      en: `Markdown makes a list of this, whose first number is ${number}.`,
    },
    fix: {
      el: `Γράψτε ${number}\\${mark} ή αρχίστε αλλιώς την πρόταση.`,
      en: `Write ${number}\\${mark} or begin the sentence in another way.`,
    },
  };
}

/** A list of one that does not begin with 1. */
export function describeOddList(number: string, mark: string): Message {
  return {
    rule: "list-start",
    severity: "warning",
    message: {
      el: `Η Markdown το κάνει λίστα με ένα μόνο στοιχείο, με αριθμό ${number}.`,
      en: `Markdown makes a list of this, with one item that has the number ${number}.`,
    },
    fix: {
      el: `Αν είναι πρόταση, γράψτε ${number}\\${mark}`,
      en: `Write ${number}\\${mark} if it is a sentence.`,
    },
  };
}

/** Numbers that are not in order; readers see others. */
export function describeOtherNumber(written: string, shown: number): Message {
  return {
    rule: "list-start",
    severity: "warning",
    message: {
      el: `Εδώ ο αριθμός είναι ${written}, αλλά οι αναγνώστες βλέπουν ${shown}: οι λίστες μετρούν μόνες τους.`,
      en: `The number here is ${written}, but readers see ${shown}: lists count by themselves.`,
    },
    fix: {
      el: "Αριθμήστε τα στοιχεία με τη σειρά.",
      en: "Number the items one after the other.",
    },
  };
}

/** Lines that begin with a bullet that Markdown does not know. */
export function describeBullet(mark: string): Message {
  return {
    rule: "list-mark",
    message: {
      el: `Το «${mark}» δεν αρχίζει στοιχείο λίστας: οι αναγνώστες θα έβλεπαν τις γραμμές σαν μία παράγραφο.`,
      en: `"${mark}" begins no item of a list: readers would see its lines as one paragraph.`,
    },
    fix: {
      el: "Αρχίστε κάθε γραμμή με «- » και αφήστε μια κενή γραμμή πριν από την πρώτη.",
      en: 'Begin each line with "- ", and leave an empty line before the first.',
    },
  };
}

/** `-item`, where the space is missing. */
export function describeGluedBullet(mark: string, isCertain: boolean): Message {
  const right = /\d/.test(mark) ? mark : "-";
  return {
    rule: "list-mark",
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: {
      el: `Δεν είναι στοιχείο λίστας: λείπει ένα κενό μετά το «${mark}».`,
      en: `This begins no item of a list: a space is missing behind the "${mark}".`,
    },
    fix: {
      el: `Γράψτε «${right} » και μετά τις λέξεις.`,
      en: `Write "${right} " and then the words.`,
    },
  };
}

const ONE_PARAGRAPH = {
  el: "Οι γραμμές αυτές εμφανίζονται σαν μία παράγραφος.",
  en: "These lines are shown as one paragraph.",
};

/** Lines that begin with `α)` or `a.`. */
export const LETTERED_LINES: Message = {
  rule: "list-mark",
  severity: "warning",
  message: ONE_PARAGRAPH,
  fix: {
    el: "Για λίστα αρχίστε την καθεμία με «- », αλλιώς αφήστε μια κενή γραμμή ανάμεσά τους.",
    en: 'Begin each with "- " for a list, or leave an empty line between them.',
  },
};

/** Lines that begin with a dash: a dialogue, or a list. */
export const DASH_LINES: Message = {
  rule: "list-mark",
  severity: "warning",
  message: ONE_PARAGRAPH,
  fix: {
    el: "Για λίστα αρχίστε την καθεμία με «- »· σε διάλογο αφήστε μια κενή γραμμή ανάμεσά τους.",
    en: 'For a list begin each with "- "; in a dialogue leave an empty line between them.',
  },
};
