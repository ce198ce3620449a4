import { writeExactly } from "./fixes.ts";
import type { Message } from "./message.ts";
import type { Text } from "./text.ts";

const rule = "json-syntax";

const REMOVE: Text = { el: "Σβήστε το.", en: "Remove it." };
const BEFORE_VALUE: Text = {
  el: 'Γράψτε "όνομα": πριν από την τιμή.',
  en: 'Write "name": before the value.',
};
const TWO_BACKSLASHES: Text = {
  el: "Για την ίδια την ανάποδη κάθετο γράψτε δύο.",
  en: "For a backslash itself write two.",
};

/** A file without a character in it; `empty` is what an empty list, or fields without any, are written as. */
export function emptyFile(empty: "[]" | "{}"): Message {
  return {
    rule,
    message: { el: "Το αρχείο είναι άδειο.", en: "The file is empty." },
    fix:
      empty === "[]"
        ? { el: "Μια άδεια λίστα γράφεται []", en: "An empty list is written []" }
        : { el: "Αν δεν έχει πεδία, γράφεται {}", en: "A file without fields is written {}" },
  };
}

/** Lists and fields inside one another, deeper than any content. */
export const TOO_DEEP: Message = {
  rule,
  message: {
    el: "Εδώ οι λίστες και τα πεδία είναι πολύ βαθιά τα μεν μέσα στα δε.",
    en: "Lists and fields are too deep inside one another here.",
  },
};

export const TRAILING_COMMA: Message = {
  rule,
  message: {
    el: "Υπάρχει κόμμα μετά το τελευταίο στοιχείο.",
    en: "There is a comma behind the last entry.",
  },
  fix: REMOVE,
};

export const MISSING_COMMA: Message = {
  rule,
  message: { el: "Λείπει ένα κόμμα μετά από αυτό.", en: "A comma is missing after this." },
  fix: { el: "Βάλτε ένα εδώ.", en: "Put one here." },
};

export const EXTRA_COMMA: Message = {
  rule,
  message: { el: "Υπάρχει ένα κόμμα παραπάνω.", en: "There is a comma too many." },
  fix: REMOVE,
};

export const COMMENT: Message = {
  rule,
  message: { el: "Η JSON δεν έχει σχόλια.", en: "JSON has no comments." },
  fix: { el: "Σβήστε το σχόλιο.", en: "Remove the comment." },
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
      el: "Βάλτε το κείμενο σε διπλά εισαγωγικά· χωρίς αυτά μένουν μόνο οι αριθμοί, το true, το false και το null.",
      en: "Put text in double quotes; only numbers, true, false and null have none.",
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

/** Something else between a name and its value. */
export const MISSING_COLON: Message = {
  rule,
  message: {
    el: "Λείπει η άνω και κάτω τελεία ανάμεσα στο όνομα του πεδίου και την τιμή του.",
    en: "A colon is missing between the field's name and its value.",
  },
  fix: BEFORE_VALUE,
};

/** A bracket that is not closed, and the line where it opens. */
export function unclosedBracket(opening: "{" | "[", line: number): Message {
  const closing = opening === "{" ? "}" : "]";
  return {
    rule,
    message: {
      el: `Το ${opening} της γραμμής ${line} δεν κλείνει.`,
      en: `The ${opening} of line ${line} is not closed.`,
    },
    fix: {
      el: `Βάλτε ${closing} μετά το τελευταίο του στοιχείο.`,
      en: `Put ${closing} after its last entry.`,
    },
  };
}

/** Something behind the end of the data. */
export const BEHIND_END: Message = {
  rule,
  message: {
    el: "Τα δεδομένα τελειώνουν πριν από αυτό.",
    en: "The data ends before this.",
  },
  fix: {
    el: "Σβήστε ό,τι ακολουθεί ή την προηγούμενη αγκύλη, που κλείνει πολύ νωρίς.",
    en: "Remove what follows, or the bracket before it that closes too early.",
  },
};

export const MISSING_VALUE: Message = {
  rule,
  message: { el: "Εδώ λείπει μια τιμή.", en: "A value is missing here." },
  fix: {
    el: "Γράψτε μία, όπως ένα κείμενο σε διπλά εισαγωγικά.",
    en: "Write one, such as a text in double quotes.",
  },
};

export const MISSING_NAME: Message = {
  rule,
  message: {
    el: "Εδώ λείπει το όνομα ενός πεδίου, σε διπλά εισαγωγικά.",
    en: "A field's name in double quotes is missing here.",
  },
  fix: BEFORE_VALUE,
};

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

/** What nothing else describes. */
export const NOT_JSON: Message = {
  rule,
  message: { el: "Αυτό δεν είναι JSON.", en: "This is not JSON." },
  fix: {
    el: "Κοιτάξτε αυτόν τον χαρακτήρα και τον προηγούμενο.",
    en: "Look at this character and the one before it.",
  },
};
