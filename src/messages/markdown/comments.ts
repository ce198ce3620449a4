import type { Message } from "../message.ts";

const NOTE_FIX = {
  el: "Μια σημείωση που δεν βλέπουν οι αναγνώστες γράφεται <!-- … -->.",
  en: "Write a note that no reader sees as <!-- … -->.",
};

/** A note whose end is missing. */
export const UNCLOSED_NOTE: Message = {
  rule: "comment-syntax",
  message: {
    el: "Η σημείωση που αρχίζει εδώ με <!-- δεν κλείνει μέσα στην παράγραφό της.",
    en: "The note that begins here with <!-- is not closed in its paragraph.",
  },
  fix: {
    el: "Γράψτε --> εκεί που τελειώνει· αν έχει κενές γραμμές, αρχίζει σε δική της γραμμή.",
    en: "Write --> where it ends; a note that holds empty lines begins on a line of its own.",
  },
};

/** A note that begins again before it has ended. */
export const NESTED_NOTE: Message = {
  rule: "comment-syntax",
  message: {
    el: "Μια δεύτερη σημείωση αρχίζει πριν τελειώσει αυτή που αρχίζει εδώ.",
    en: "A second note begins before the one that begins here has ended.",
  },
  fix: {
    el: "Κλείστε την πρώτη με -->· ανάμεσα στο <!-- και το --> μπαίνουν μόνο λέξεις.",
    en: "Close the first with -->, with nothing but words between <!-- and -->.",
  },
};

/** Words behind the last line of a note of several lines. */
export const NOTE_BEFORE_TEXT: Message = {
  rule: "comment-syntax",
  message: {
    el: "Στη γραμμή όπου τελειώνει η σημείωση ακολουθεί κείμενο.",
    en: "Text follows on the line on which this note ends.",
  },
  fix: { el: "Αρχίστε το κείμενο σε νέα γραμμή.", en: "Begin the text on a new line." },
};

/** What begins or ends like a note and is none. */
export const MALFORMED_NOTE: Message = {
  rule: "comment-syntax",
  message: {
    el: "Μοιάζει με σημείωση για συναδέλφους, αλλά θα την έβλεπαν οι αναγνώστες.",
    en: "This looks like a note for colleagues, but readers would see it.",
  },
  fix: NOTE_FIX,
};

/** A `-->` that closes nothing; it may be an arrow. */
export const STRAY_NOTE_END: Message = {
  rule: "comment-syntax",
  severity: "warning",
  message: {
    el: "Αυτό κλείνει μια σημείωση που δεν αρχίζει πουθενά, και οι αναγνώστες το βλέπουν.",
    en: "This ends a note that nothing begins, so readers see it.",
  },
  fix: {
    el: "Σβήστε το ή αρχίστε τη σημείωση με <!--· το βέλος γράφεται →.",
    en: "Remove it, or begin the note with <!--; an arrow is written →.",
  },
};

/** Notes in the ways of programming languages. */
export const FOREIGN_NOTE: Message = {
  rule: "comment-syntax",
  message: {
    el: "Μια σημείωση γραμμένη έτσι τη βλέπουν οι αναγνώστες.",
    en: "A note that is written in this way is shown to readers.",
  },
  fix: NOTE_FIX,
};

/** A note where nothing but its words can be. */
export const NOTE_IN_ATTRIBUTE: Message = {
  rule: "comment-syntax",
  message: {
    el: "Μια σημείωση μέσα σε διεύθυνση, ή στον τίτλο ενός συνδέσμου, φτάνει στους αναγνώστες.",
    en: "A note inside an address, or the title of a link, reaches readers.",
  },
  fix: { el: "Βάλτε τη μέσα στο κείμενο.", en: "Put it into the text." },
};

/** A comment that was to turn a rule off and does not. */
export const MISPLACED_ALLOW: Message = {
  rule: "allow-syntax",
  message: {
    el: "Αυτή η σημείωση δεν σταματά κανέναν κανόνα.",
    en: "This note turns no rule off.",
  },
  fix: {
    el: "Γράψτε τη με μικρά γράμματα, με άνω και κάτω τελεία, μόνη της στην προηγούμενη γραμμή: <!-- allow: missing-stop -->.",
    en: "Write it in small letters, with a colon, alone on the line before: <!-- allow: missing-stop -->.",
  },
};

const REMOVE_COMMENT = { el: "Σβήστε τη σημείωση.", en: "Remove the comment." };

/** A comment that turns a rule off, in a field. */
export const ALLOW_IN_FIELD: Message = {
  rule: "allow-syntax",
  message: {
    el: "Ένας κανόνας σταματά μόνο μέσα στο κείμενο ενός αρχείου .md, όχι σε πεδίο.",
    en: "Rules can be turned off in the text of a Markdown file alone, not in a field.",
  },
  fix: REMOVE_COMMENT,
};

/** A comment that turns off a rule and names none. */
export const EMPTY_ALLOW: Message = {
  rule: "unused-allow",
  message: { el: "Η σημείωση δεν λέει ποιον κανόνα.", en: "The comment names no rule." },
  fix: {
    el: "Γράψτε το όνομα του κανόνα μετά την άνω και κάτω τελεία, όπως <!-- allow: missing-stop -->, ή σβήστε τη.",
    en: "Write the rule's name behind the colon, as in <!-- allow: missing-stop -->, or remove it.",
  },
};

/** A comment that turns off a rule that nothing breaks. */
export function unusedAllow(rule: string): Message {
  return {
    rule: "unused-allow",
    message: {
      el: `Τίποτα στην επόμενη γραμμή δεν παραβιάζει τον κανόνα «${rule}».`,
      en: `Nothing on the next line breaks the rule "${rule}".`,
    },
    fix: REMOVE_COMMENT,
  };
}

/** A comment that turns off an unknown rule, or one that cannot be turned off. */
export function unknownRule(rule: string, fix: Message["fix"]): Message {
  return {
    rule: "unused-allow",
    message: {
      el: `Το «${rule}» δεν είναι κανόνας που μπορεί να σταματήσει.`,
      en: `"${rule}" is not a rule that can be turned off.`,
    },
    fix,
  };
}
