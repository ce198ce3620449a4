import type { Message } from "./message.ts";

const rule = "other-markup";

/** Rows of a table, with pipes or plus signs. */
export const TABLE: Message = {
  rule: "table",
  message: {
    el: "Πίνακες δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια ανάμεσα στα κελιά.",
    en: "Tables are not known here: readers would see the marks between the cells.",
  },
  fix: {
    el: "Γράψτε μια λίστα, με μία γραμμή «- …» για κάθε σειρά.",
    en: 'Write a list, with one line "- …" for each row.',
  },
};

/** A footnote, or a reference to one. */
export const FOOTNOTE: Message = {
  rule: "footnote",
  message: {
    el: "Υποσημειώσεις δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τις αγκύλες.",
    en: "Footnotes are not known here: readers would see the brackets.",
  },
  fix: {
    el: "Γράψτε το στο κείμενο ή σε παρένθεση· η παραπομπή σε πηγή γράφεται [@afp].",
    en: "Say it in the text, or in parentheses; a source is cited as [@afp].",
  },
};

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
    el: "Πλαίσια δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια γύρω του.",
    en: "Boxes are not known here: readers would see the marks around it.",
  },
  fix: {
    el: "Γράψτε το ως κείμενο ή ως παράθεμα, με γραμμές που αρχίζουν με «> ».",
    en: 'Write it as text, or as a quotation whose lines begin with "> ".',
  },
};

/** `~~words~~`. */
export const STRIKE: Message = {
  rule,
  message: {
    el: "Διαγραμμένες λέξεις δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια ~.",
    en: "Words cannot be struck through here: readers would see the ~ marks.",
  },
  fix: {
    el: "Σβήστε τις λέξεις· μια διόρθωση μπαίνει στο πεδίο corrections.",
    en: "Remove the words; a correction goes into corrections.",
  },
};

/** `==words==`, `++words++` or `||words||`. */
export const HIGHLIGHT: Message = {
  rule,
  message: {
    el: "Οι λέξεις δεν τονίζονται έτσι: οι αναγνώστες θα έβλεπαν τα σημάδια.",
    en: "Words cannot be marked in this way: readers would see the marks.",
  },
  fix: {
    el: "Γράψτε **…** ή *…*.",
    en: "Write **…** or *…*.",
  },
};

/** `x^2^` or `H~2~O`. */
export const RAISED: Message = {
  rule,
  message: {
    el: "Οι εκθέτες και οι δείκτες δεν γράφονται έτσι: οι αναγνώστες θα έβλεπαν τα σημάδια.",
    en: "Raised and lowered characters are not written in this way: readers would see the marks.",
  },
  fix: {
    el: "Γράψτε τον ίδιο τον χαρακτήρα, όπως ² ή ₂.",
    en: "Write the character itself, such as ² or ₂.",
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
    el: "Γράψτε τον με λέξεις και χαρακτήρες, όπως E = mc².",
    en: "Write it in words and characters, such as E = mc².",
  },
};

/** `[[Αλμάτι]]`. */
export function describeWikiLink(words: string): Message {
  return {
    rule,
    message: {
      el: "Οι σύνδεσμοι δεν γράφονται σε διπλές αγκύλες: οι αναγνώστες θα τις έβλεπαν.",
      en: "A link is not written between two brackets: readers would see them.",
    },
    fix: {
      el: `Γράψτε [${words}](place:…), [${words}](person:…) ή τη διεύθυνση μέσα στις παρενθέσεις.`,
      en: `Write [${words}](place:…), [${words}](person:…) or the address in the parentheses.`,
    },
  };
}

/** `{{ … }}`, `{% … %}`, `<% … %>` or `${…}`. */
export const TEMPLATE: Message = {
  rule,
  message: {
    el: "Εδώ τίποτα δεν συμπληρώνεται μόνο του: οι αναγνώστες θα έβλεπαν τα άγκιστρα και ό,τι έχουν μέσα.",
    en: "Nothing is filled in here: readers would see the braces and what is in them.",
  },
  fix: {
    el: "Γράψτε τις ίδιες τις λέξεις.",
    en: "Write the words themselves.",
  },
};

/** `{.class}` or `{#id}`. */
export const ATTRIBUTES: Message = {
  rule,
  message: {
    el: "Εδώ δεν δίνονται κλάσεις και id: οι αναγνώστες θα έβλεπαν τα άγκιστρα.",
    en: "Classes and ids cannot be given here: readers would see the braces.",
  },
  fix: {
    el: "Σβήστε τα· ένας μεσότιτλος αποκτά μόνος του διεύθυνση.",
    en: "Remove them; a heading has its address by itself.",
  },
};

/** `{++added++}` and the like. */
export const EDITOR_MARK: Message = {
  rule,
  message: {
    el: "Έμειναν στο κείμενο σημάδια από μια διόρθωση.",
    en: "The marks of an editor are still in the text.",
  },
  fix: {
    el: "Δεχτείτε την αλλαγή ή αναιρέστε τη.",
    en: "Accept the change or take it back.",
  },
};

/** `[b]…[/b]`. */
export const BBCODE: Message = {
  rule,
  message: {
    el: "Ετικέτες σε αγκύλες δεν υπάρχουν εδώ: οι αναγνώστες θα τις έβλεπαν.",
    en: "Tags in brackets are not known here: readers would see them.",
  },
  fix: {
    el: "Γράψτε **…**, *…* ή [λέξεις](https://…).",
    en: "Write **…**, *…* or [words](https://…).",
  },
};

/** `'''words'''`. */
export const WIKI_EMPHASIS: Message = {
  rule,
  message: {
    el: "Οι λέξεις δεν τονίζονται με αποστρόφους: οι αναγνώστες θα τις έβλεπαν.",
    en: "Words are not stressed with apostrophes: readers would see them.",
  },
  fix: {
    el: "Γράψτε **…**, ή «…» για λόγια κάποιου.",
    en: "Write **…**, or «…» for a quotation.",
  },
};

/** `== Title ==`. */
export const WIKI_HEADING: Message = {
  rule,
  message: {
    el: "Ο μεσότιτλος δεν γράφεται με ίσον: οι αναγνώστες θα τα έβλεπαν.",
    en: "A heading is not written with equals signs: readers would see them.",
  },
  fix: {
    el: "Αρχίστε τη γραμμή με «## » και τις λέξεις.",
    en: 'Begin the line with "## " and the words.',
  },
};

/** `[TOC]`. */
export const CONTENTS: Message = {
  rule,
  message: {
    el: "Οι αναγνώστες θα το έβλεπαν: εδώ δεν μπαίνει πίνακας περιεχομένων.",
    en: "Readers would see this: no list of contents is put here.",
  },
  fix: {
    el: "Σβήστε το.",
    en: "Remove it.",
  },
};

/** `:tada:`. */
export function describeEmoji(code: string): Message {
  return {
    rule,
    severity: "warning",
    message: {
      el: `Το «${code}» δεν γίνεται emoji: οι αναγνώστες θα έβλεπαν τη λέξη.`,
      en: `"${code}" does not become an emoji: readers would see the word.`,
    },
    fix: {
      el: "Επικολλήστε το ίδιο το emoji.",
      en: "Paste the emoji itself.",
    },
  };
}

/** `\textbf{…}`. */
export const COMMAND: Message = {
  rule,
  message: {
    el: "Εντολές με ανάποδη κάθετο δεν υπάρχουν εδώ: οι αναγνώστες θα τις έβλεπαν.",
    en: "Commands with a backslash are not known here: readers would see them.",
  },
  fix: {
    el: "Γράψτε **…** ή *…*, ή τον ίδιο τον χαρακτήρα.",
    en: "Write **…** or *…*, or the character itself.",
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

const PICTURE_FIX = {
  el: "Σβήστε τη ή βάλτε σύνδεσμο: [τι δείχνει](https://…).",
  en: "Remove it, or link to it: [what it shows](https://…).",
};

/** `![words](address)`. */
export const PICTURE = {
  rule: "picture",
  message: {
    el: "Το κείμενο δεν μπορεί να έχει εικόνα.",
    en: "A picture cannot be in the text.",
  },
  fix: PICTURE_FIX,
} as const satisfies Message;
