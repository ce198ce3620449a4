import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "json-syntax";

const REMOVE: Text = { el: "Σβήστε το.", en: "Remove it." };

const BEFORE_VALUE: Text = {
  el: 'Γράψτε "όνομα": πριν από την τιμή.',
  en: 'Write "name": before the value.',
};

function notHere(mark: string): Text {
  return { el: `Το «${mark}» δεν μπορεί να είναι εδώ.`, en: `"${mark}" cannot be here.` };
}

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

export const EXTRA_QUOTE: Message = {
  rule,
  message: { el: "Υπάρχει ένα εισαγωγικό παραπάνω.", en: "There is a quote too many." },
  fix: REMOVE,
};

export const COMMENT: Message = {
  rule,
  message: { el: "Η JSON δεν έχει σχόλια.", en: "JSON has no comments." },
  fix: { el: "Σβήστε το σχόλιο.", en: "Remove the comment." },
};

/** Something else between a name, in its quotes, and its value. */
export function missingColon(name: string): Message {
  return {
    rule,
    message: {
      el: "Λείπει η άνω και κάτω τελεία ανάμεσα στο όνομα του πεδίου και την τιμή του.",
      en: "A colon is missing between the field's name and its value.",
    },
    fix: {
      el: `Γράψτε ${name}: πριν από την τιμή.`,
      en: `Write ${name}: before the value.`,
    },
  };
}

/** A text alone between braces; `value` is it in its quotes. */
export function valueWithoutName(value: string): Message {
  return {
    rule,
    message: {
      el: "Ανάμεσα σε άγκιστρα κάθε τιμή έχει μπροστά το όνομα του πεδίου της.",
      en: "Between braces each value has the name of its field before it.",
    },
    fix: { el: `Γράψτε "όνομα": ${value}`, en: `Write "name": ${value}` },
  };
}

/** Names of fields between square brackets. */
export const FIELDS_IN_LIST: Message = {
  rule,
  message: {
    el: "Πεδία με ονόματα μπαίνουν σε άγκιστρα, όχι σε αγκύλες.",
    en: "Fields with names are in braces, not in square brackets.",
  },
  fix: {
    el: "Γράψτε { στη θέση αυτού του [ και } στη θέση του ] που το κλείνει.",
    en: "Write { in the place of this [, and } in the place of its ].",
  },
};

/** A bracket that JSON does not know, and the one that was meant. */
export function otherBracket(written: string, right: string): Message {
  return {
    rule,
    message: notHere(written),
    fix: { el: `Γράψτε ${right} στη θέση του.`, en: `Write ${right} in its place.` },
  };
}

/** Another mark where a comma should be. */
export function commaInPlace(written: string): Message {
  return {
    rule,
    message: notHere(written),
    fix: { el: "Γράψτε κόμμα στη θέση του.", en: "Write a comma in its place." },
  };
}

/** A space of another kind than that of the keyboard, which does not show. */
export function otherSpace(code: string): Message {
  return {
    rule,
    message: {
      el: `Εδώ υπάρχει ένας αόρατος χαρακτήρας (${code}) που η JSON δεν δέχεται.`,
      en: `An invisible character (${code}) is here, which JSON does not take.`,
    },
    fix: {
      el: "Σβήστε τον, και γράψτε κανονικά κενά.",
      en: "Remove it, and type plain spaces.",
    },
  };
}

/** A group of fields that is not closed at the end of its line. */
export const MISSING_BRACE: Message = {
  rule,
  message: {
    el: "Δεν κλείνει εδώ ό,τι άνοιξε με { σε αυτή τη γραμμή.",
    en: "What { opened on this line is not closed here.",
  },
  fix: { el: "Γράψτε }, μετά από αυτό.", en: "Write }, after this." },
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

/** Characters that are no part of any data. */
export function notJson(written: string): Message {
  return { rule, message: notHere(written), fix: REMOVE };
}
