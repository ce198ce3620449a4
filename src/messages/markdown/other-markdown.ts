import type { Message } from "../message.ts";

const rule = "other-markup";

/** `- [ ]` or `- [x]`. */
export const TASK: Message = {
  rule,
  message: {
    el: "Λίστες εργασιών δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τις αγκύλες.",
    en: "Lists of tasks are not known here: readers would see the brackets.",
  },
  fix: {
    el: "Σβήστε το «[ ]».",
    en: 'Leave "[ ]" out.',
  },
};

/** A term, and below it a line that begins with a colon. */
export const DEFINITION_LIST: Message = {
  rule,
  message: {
    el: "Λίστες ορισμών δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν την άνω και κάτω τελεία.",
    en: "Lists of definitions are not known here: readers would see the colon.",
  },
  fix: {
    el: "Γράψτε μια λίστα, όπως «- **λέξη**: τι σημαίνει».",
    en: 'Write a list, as in "- **λέξη**: τι σημαίνει".',
  },
};

/** A box, such as `:::note`, `!!! note` or `[!NOTE]`. */
export const BOX: Message = {
  rule,
  message: {
    el: "Ένα πλαίσιο δεν γράφεται έτσι: οι αναγνώστες θα έβλεπαν τα σημάδια γύρω από το κείμενο.",
    en: "A box is not written like this: readers would see the marks around it.",
  },
  fix: {
    el: 'Γράψτε :::aside{title="…"} πριν από το κείμενο και ::: μετά από αυτό, σε δική τους γραμμή.',
    en: 'Write :::aside{title="…"} before the text and ::: behind it, each on a line of its own.',
  },
};

/** `~words~`, with one mark on each side. */
export const STRIKE: Message = {
  rule,
  message: {
    el: "Διαγραμμένες λέξεις δεν γράφονται έτσι: οι αναγνώστες θα έβλεπαν τα σημάδια ~.",
    en: "Words are not struck through in this way: readers would see the ~ marks.",
  },
  fix: {
    el: "Γράψτε ~~…~~ ή σβήστε τις λέξεις· μια διόρθωση μπαίνει στο πεδίο corrections.",
    en: "Write ~~…~~, or remove the words; a correction goes into corrections.",
  },
};

/** `==words==`, `++words++` or `||words||`. */
export const HIGHLIGHT: Message = {
  rule,
  message: {
    el: "Η έμφαση δεν γράφεται έτσι: οι αναγνώστες θα έβλεπαν τα σημάδια.",
    en: "Words cannot be marked in this way: readers would see the marks.",
  },
  fix: {
    el: "Γράψτε **…** ή *…*.",
    en: "Write **…** or *…*.",
  },
};

/** `$x^2$`. */
export const FORMULA: Message = {
  rule,
  message: {
    el: "Τύποι δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια τους.",
    en: "Formulas are not known here: readers would see their marks.",
  },
  fix: {
    el: "Γράψτε τον τύπο με λέξεις και χαρακτήρες, όπως E = mc².",
    en: "Write it in words and characters, such as E = mc².",
  },
};

/** `\n`, as programs write a line end. */
export const ESCAPED_LINE: Message = {
  rule,
  severity: "warning",
  message: {
    el: "Έτσι γράφουν τα προγράμματα το τέλος γραμμής ή τον στηλοθέτη: οι αναγνώστες θα έβλεπαν την ανάποδη κάθετο.",
    en: "This is how programs write a line end or a tab: readers would see the backslash.",
  },
  fix: {
    el: "Αρχίστε νέα γραμμή.",
    en: "Begin a new line.",
  },
};

/** A backslash that ends a paragraph, or has spaces behind it at the end of a line. */
export const LAST_BACKSLASH: Message = {
  rule,
  severity: "warning",
  message: {
    el: "Οι αναγνώστες θα έβλεπαν αυτή την ανάποδη κάθετο: αλλάζει γραμμή μόνο όταν ακολουθεί αμέσως άλλη.",
    en: "Readers would see this backslash: it breaks a line only where another follows at once.",
  },
  fix: {
    el: "Σβήστε την ή τα κενά μετά από αυτήν.",
    en: "Remove it, or the spaces behind it.",
  },
};
