import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "unmatched-mark";

/** `** words **`. */
export function describeInnerSpace(mark: string, isCertain: boolean): Message {
  return {
    rule,
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: {
      el: `Οι αναγνώστες θα έβλεπαν το «${mark}»: υπάρχει κενό ανάμεσα σε αυτό και τις λέξεις.`,
      en: `Readers would see the "${mark}": there is a space between it and the words.`,
    },
    fix: {
      el: `Γράψτε ${mark}λέξη${mark}, χωρίς κενό μέσα.`,
      en: `Write ${mark}λέξη${mark}, with no space inside.`,
    },
  };
}

/** `**Words!**Words` or `Words**«words»**`, where Markdown takes a mark neither for a beginning nor for an end. */
export function describeGluedMark(mark: string): Message {
  const spaces: Text = {
    el: `Βάλτε κενό πριν από το πρώτο «${mark}» και μετά το δεύτερο`,
    en: `Put a space before the first "${mark}" and behind the second`,
  };
  return {
    rule,
    message: {
      el: `Οι αναγνώστες θα έβλεπαν το «${mark}»: η Markdown δεν καταλαβαίνει πού αρχίζουν ή πού τελειώνουν οι λέξεις ανάμεσα.`,
      en: `Readers would see the "${mark}": Markdown cannot tell where the words between them begin or end.`,
    },
    fix: mark.startsWith("_")
      ? {
          el: `${spaces.el}· για ένα μέρος μιας λέξης γράψτε *.`,
          en: `${spaces.en}; for a part of a word write * instead.`,
        }
      : {
          el: `${spaces.el} ή βγάλτε τη στίξη από ανάμεσά τους.`,
          en: `${spaces.en}, or take the punctuation out from between them.`,
        },
  };
}

/** `**` that nothing closes. */
export function describeUnclosedMark(mark: string): Message {
  return {
    rule,
    message: {
      el: `Οι αναγνώστες θα έβλεπαν αυτό το «${mark}»: τίποτα στην παράγραφό του δεν το κλείνει.`,
      en: `Readers would see this "${mark}": nothing in its paragraph closes it.`,
    },
    fix: {
      el: `Βάλτε «${mark}» και μετά την τελευταία λέξη ή γράψτε \\${mark.charAt(0)} αν πρέπει να το δουν.`,
      en: `Put "${mark}" behind the last of the words too, or write \\${mark.charAt(0)} if readers should see it.`,
    },
  };
}

/** `words**` that nothing opens. */
export function describeUnopenedMark(mark: string): Message {
  return {
    rule,
    message: {
      el: `Οι αναγνώστες θα έβλεπαν αυτό το «${mark}»: τίποτα στην παράγραφό του δεν το ανοίγει.`,
      en: `Readers would see this "${mark}": nothing in its paragraph opens it.`,
    },
    fix: {
      el: `Βάλτε «${mark}» και πριν από την πρώτη λέξη ή γράψτε \\${mark.charAt(0)} αν πρέπει να το δουν.`,
      en: `Put "${mark}" before the first of the words too, or write \\${mark.charAt(0)} if readers should see it.`,
    },
  };
}

/** A mark that opens in one paragraph and closes in another. */
export function describeMarkOverParagraphs(mark: string): Message {
  return {
    rule,
    message: {
      el: `Οι αναγνώστες θα έβλεπαν το «${mark}»: δεν φτάνει από μία παράγραφο σε άλλη.`,
      en: `Readers would see the "${mark}": it does not reach from one paragraph into another.`,
    },
    fix: {
      el: `Βάλτε «${mark}» και στην αρχή και στο τέλος κάθε παραγράφου.`,
      en: `Put "${mark}" both before and behind the words of each paragraph.`,
    },
  };
}

/** A star at the beginning of a paragraph, which may refer to a note. */
export const LEADING_STAR: Message = {
  rule,
  severity: "warning",
  message: {
    el: "Οι αναγνώστες θα έβλεπαν αυτό το «*»: τίποτα στην παράγραφό του δεν το κλείνει.",
    en: 'Readers would see this "*": nothing in its paragraph closes it.',
  },
  fix: {
    el: "Για λίστα γράψτε «* » με κενό, για έμφαση κλείστε το, και για αστερίσκο που πρέπει να φαίνεται γράψτε \\*.",
    en: 'For a list write "* " with a space, for stress close it, and for a star that readers should see write \\*.',
  },
};

/** A grave accent that begins code and does not end it. */
export const UNCLOSED_CODE: Message = {
  rule,
  message: {
    el: "Οι αναγνώστες θα έβλεπαν αυτό το «`»: τίποτα στην παράγραφό του δεν το κλείνει.",
    en: 'Readers would see this "`": nothing in its paragraph closes it.',
  },
  fix: {
    el: "Γράψτε `…` για κώδικα και ’ για απόστροφο.",
    en: "Write `…` for code, and ’ for an apostrophe.",
  },
};

/** A grave accent in the place of an apostrophe. */
export const GRAVE_APOSTROPHE: Message = {
  rule,
  severity: "warning",
  message: { el: "Το «`» δεν είναι απόστροφος.", en: 'A "`" is no apostrophe.' },
  fix: { el: "Γράψτε ’.", en: "Write ’." },
};

/** ``words'', <<words>> and ,,words''. */
export const TYPED_QUOTES: Message = {
  rule,
  message: {
    el: "Οι αναγνώστες θα έβλεπαν αυτά τα σημάδια: δεν είναι εισαγωγικά.",
    en: "Readers would see these marks: they are no quotation marks.",
  },
  fix: { el: "Γράψτε « και ».", en: "Write « and »." },
};

/** « without », or parentheses. */
export function describeUnclosedPair(open: string, close: string): Message {
  return {
    rule: "unclosed-pair",
    severity: "warning",
    message: { el: `Αυτό το ${open} δεν κλείνει.`, en: `This "${open}" is not closed.` },
    fix: {
      el: `Γράψτε ${close} εκεί που τελειώνει.`,
      en: `Write "${close}" where it ends.`,
    },
  };
}

/** » without «, or parentheses. */
export function describeUnopenedPair(open: string, close: string): Message {
  return {
    rule: "unclosed-pair",
    severity: "warning",
    message: { el: `Αυτό το ${close} δεν κλείνει τίποτα.`, en: `This "${close}" closes nothing.` },
    fix: {
      el: `Γράψτε ${open} εκεί που αρχίζει ή σβήστε το.`,
      en: `Write "${open}" where it begins, or remove it.`,
    },
  };
}

/** `m^2`, `m ^2^` or `CO_2`; `right` is how it is written. */
export function describeRaised(mark: string, right: string): Message {
  const [el, en] = mark === "^" ? ["ανεβάζει", "raises"] : ["χαμηλώνει", "lowers"];
  return {
    rule,
    message: {
      el: `Οι αναγνώστες θα έβλεπαν το σημάδι: το ${mark} ${el} ό,τι είναι ανάμεσα σε δύο τέτοια, χωρίς κενό.`,
      en: `Readers would see the mark: ${mark} ${en} what is between two of them, without a space.`,
    },
    fix: writeExactly(right),
  };
}

/** `--words--`. */
export function describeHyphenedWords(words: string): Message {
  return {
    rule,
    message: {
      el: "Οι αναγνώστες θα έβλεπαν τις παύλες γύρω από τις λέξεις.",
      en: "Readers would see the hyphens around the words.",
    },
    fix: {
      el: `Γράψτε ~~${words}~~ αν διαγράφονται ή – ${words} – αν είναι παρένθετες.`,
      en: `Write ~~${words}~~ if they are deleted, or – ${words} – if they are an aside.`,
    },
  };
}

/** `~~~words~~~` at the start of a line; `words` are those between the marks. */
export function describeThreeTildes(words: string): Message {
  return {
    rule,
    message: {
      el: "Τρία ~ στην αρχή μιας γραμμής αρχίζουν κώδικα.",
      en: "Three ~ at the start of a line begin code.",
    },
    fix: writeExactly(`~~${words}~~`),
  };
}
