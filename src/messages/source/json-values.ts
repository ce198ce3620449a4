import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "json-syntax";

const TWO_BACKSLASHES: Text = {
  el: "Για την ίδια την ανάποδη κάθετο γράψτε δύο.",
  en: "For a backslash itself write two.",
};

/** Quotes that are none in JSON. */
export function wrongQuotes(mark: string): Message {
  return {
    rule,
    message: {
      el: `Το ${mark} δεν είναι εισαγωγικό στη JSON.`,
      en: `${mark} is not a quote in JSON.`,
    },
    fix: { el: 'Βάλτε το κείμενο μέσα σε "…".', en: 'Write "…" around a text.' },
  };
}

/** A quote in a text, which ends it. */
export const QUOTE_IN_TEXT: Message = {
  rule,
  message: {
    el: "Το κείμενο τελειώνει σε αυτό το εισαγωγικό, και ακολουθεί κι άλλο.",
    en: "The text ends at this quote, and more follows.",
  },
  fix: {
    el: 'Για εισαγωγικά μέσα στο κείμενο γράψτε «…», ή \\" για το καθένα.',
    en: 'Write «…» for quotes in a text, or \\" for each.',
  },
};

/** A text whose closing quote is missing; `right` is what should be written. */
export function unclosedText(right: string): Message {
  return {
    rule,
    message: {
      el: "Το κείμενο δεν κλείνει εκεί που πρέπει: λείπει ένα εισαγωγικό.",
      en: "The text is not closed where it should be: a quote is missing.",
    },
    fix: writeExactly(right),
  };
}

/** A text that goes on in the next line. */
export const LINE_BREAK_IN_TEXT: Message = {
  rule,
  message: {
    el: "Το κείμενο δεν κλείνει στο τέλος της γραμμής του.",
    en: "The text is not closed at the end of its line.",
  },
  fix: {
    el: 'Γράψτε το σε μία γραμμή, με " στο τέλος.',
    en: 'Write it on one line, with " at its end.',
  },
};

/** A name without quotes. */
export function unquotedName(name: string): Message {
  return {
    rule,
    message: {
      el: "Το όνομα ενός πεδίου μπαίνει σε διπλά εισαγωγικά.",
      en: "A field's name is in double quotes.",
    },
    fix: { el: `Γράψτε "${name}":`, en: `Write "${name}":` },
  };
}

function notValue(word: string): Text {
  return {
    el: `Το «${word}» δεν είναι τιμή που ξέρει η JSON.`,
    en: `"${word}" is not a value that JSON knows.`,
  };
}

/** A word that is no value in JSON. */
export function unquotedText(word: string): Message {
  return {
    rule,
    message: notValue(word),
    fix: {
      el: `Βάλτε το κείμενο σε διπλά εισαγωγικά, όπως "${word}"· χωρίς αυτά μένουν μόνο οι αριθμοί, το true, το false και το null.`,
      en: `Put text in double quotes, such as "${word}"; only numbers, true, false and null have none.`,
    },
  };
}

/** A value of another language, such as `True` or `None`. */
export function foreignValue(word: string, right: string): Message {
  return {
    rule,
    message: notValue(word),
    fix: writeExactly(right),
  };
}

/** A number in a form that JSON does not know; `right` is its form there. */
export function wrongNumber(right: string | undefined): Message {
  return {
    rule,
    message: {
      el: "Στη JSON οι αριθμοί δεν γράφονται έτσι.",
      en: "This is not how JSON writes a number.",
    },
    fix:
      right === undefined
        ? {
            el: "Γράψτε μόνο ψηφία, με τελεία πριν από τα δεκαδικά.",
            en: "Write digits alone, with a point before the fraction.",
          }
        : writeExactly(right),
  };
}

export const WRONG_UNICODE: Message = {
  rule,
  message: {
    el: "Μετά την ανάποδη κάθετο και το u ακολουθούν τέσσερα δεκαεξαδικά ψηφία.",
    en: "Four hexadecimal digits should follow this backslash and u.",
  },
  fix: TWO_BACKSLASHES,
};

export const WRONG_ESCAPE: Message = {
  rule,
  message: {
    el: "Πριν από αυτόν τον χαρακτήρα δεν μπορεί να μπει ανάποδη κάθετος.",
    en: "A backslash cannot be before this character.",
  },
  fix: TWO_BACKSLASHES,
};

export const CONTROL_CHARACTER: Message = {
  rule,
  message: {
    el: "Αυτός ο χαρακτήρας δεν μπορεί να είναι όπως είναι μέσα σε κείμενο.",
    en: "This character cannot be in a text as it is.",
  },
  fix: {
    el: "Γράψτε τον στηλοθέτη ως \\t και το τέλος γραμμής ως \\n, ή βάλτε κενό.",
    en: "Write a tab as \\t and a line end as \\n, or use a space.",
  },
};
