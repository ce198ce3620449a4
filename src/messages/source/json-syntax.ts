import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "json-syntax";

const REMOVE: Text = { el: "Σβήστε το.", en: "Remove it." };

const BEFORE_VALUE: Text = {
  el: 'Γράψτε "όνομα": πριν από την τιμή.',
  en: 'Write "name": before the value.',
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
    el: "Εδώ οι λίστες και τα πεδία είναι πολύ βαθιά το ένα μέσα στο άλλο.",
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

/** Groups of fields one behind the other, without a list around them. */
export const LIST_WITHOUT_BRACKETS: Message = {
  ...BEHIND_END,
  fix: {
    el: "Αν το αρχείο είναι λίστα, γράψτε [ στην αρχή και ] στο τέλος του.",
    en: "If the file is a list, write [ at its beginning and ] at its end.",
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

/** What nothing else describes. */
export const NOT_JSON: Message = {
  rule,
  message: { el: "Αυτό δεν είναι JSON.", en: "This is not JSON." },
  fix: {
    el: "Κοιτάξτε αυτόν τον χαρακτήρα και τον προηγούμενο.",
    en: "Look at this character and the one before it.",
  },
};
