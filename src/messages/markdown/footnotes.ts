import { write, writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "footnote";

/** `^[words]`, a footnote inside of its sentence. */
export const INLINE_FOOTNOTE: Message = {
  rule,
  message: {
    el: "Έτσι δεν γράφονται εδώ οι υποσημειώσεις: οι αναγνώστες θα έβλεπαν τις αγκύλες.",
    en: "A footnote is not written in this way here: readers would see the brackets.",
  },
  fix: {
    el: "Γράψτε [^1] στη θέση της και κάτω από την παράγραφο, σε δική της γραμμή: [^1]: Τα λόγια της.",
    en: "Write [^1] in its place and, on a line of its own below the paragraph: [^1]: Its words.",
  },
};

/** The mark of a footnote in another form, such as `[1]` or `[^ 1]`. */
export function otherFootnote(label: string): Message {
  return {
    rule,
    message: {
      el: "Έτσι δεν γράφονται εδώ οι υποσημειώσεις: οι αναγνώστες θα έβλεπαν το σημάδι.",
      en: "A footnote is not written in this way here: readers would see the mark.",
    },
    fix: {
      el: `Γράψτε [^${label}] στη θέση της και κάτω από την παράγραφο, σε δική της γραμμή: [^${label}]: Τα λόγια της.`,
      en: `Write [^${label}] in its place and, on a line of its own below the paragraph: [^${label}]: Its words.`,
    },
  };
}

/** The same before the words of a footnote. */
export function wordsOfFootnote(label: string): Message {
  return {
    ...otherFootnote(label),
    fix: {
      el: `Γράψτε τα λόγια της σε δική τους παράγραφο, που αρχίζει με [^${label}]: και ένα κενό.`,
      en: `Write its words in a paragraph of their own that begins with [^${label}]: and a space.`,
    },
  };
}

/** `[^@afp]`, a citation with the mark of a footnote. */
export function citationAsFootnote(citation: string): Message {
  return {
    rule,
    message: {
      el: "Μια πηγή δεν είναι υποσημείωση, και γράφεται χωρίς το σημάδι ^.",
      en: "A source is no footnote, and is written without the mark ^.",
    },
    fix: write(`[${citation}]`),
  };
}

/** `[^1,2]`, the marks of several footnotes in one pair of brackets. */
export function severalFootnotes(labels: readonly string[]): Message {
  return {
    rule,
    message: {
      el: "Κάθε υποσημείωση έχει δικό της σημάδι.",
      en: "Each footnote has a mark of its own.",
    },
    fix: writeExactly(labels.map((label) => `[^${label}]`).join("")),
  };
}

/** A mark and a footnote whose labels look the same, in letters of two alphabets. */
export function lookalikeFootnote(label: string): Message {
  return {
    rule,
    message: {
      el: `Το σημάδι «${label}» έχει ελληνικά γράμματα στη μία θέση και λατινικά στην άλλη, και δεν ταιριάζει με την υποσημείωσή του.`,
      en: `The mark "${label}" has Greek letters in one place and Latin ones in the other, so it does not match its footnote.`,
    },
    fix: {
      el: "Γράψτε και στις δύο θέσεις έναν αριθμό, όπως [^1].",
      en: "Write a number in both places, such as [^1].",
    },
  };
}

/** A second paragraph of a footnote, which is indented. */
export const LONG_FOOTNOTE: Message = {
  rule,
  message: {
    el: "Μια υποσημείωση έχει μία παράγραφο, και αυτή είναι η δεύτερη.",
    en: "A footnote has one paragraph, and this is the second.",
  },
  fix: {
    el: "Σβήστε την κενή γραμμή πριν από αυτή και τα κενά μπροστά της.",
    en: "Remove the empty line before it, and its indentation.",
  },
};

/** A mark in a title, a key point, or a text elsewhere that has no end to gather notes at. */
export const FOOTNOTE_PLACE: Message = {
  rule,
  message: {
    el: "Εδώ δεν μπορεί να είναι υποσημείωση.",
    en: "A footnote cannot be here.",
  },
  fix: {
    el: "Βάλτε τη στο κείμενο ή σβήστε το σημάδι της.",
    en: "Put it into the text, or remove its mark.",
  },
};

/** A mark in the words of a link. */
export const FOOTNOTE_IN_LINK: Message = {
  rule,
  message: {
    el: "Η υποσημείωση είναι μέσα σε σύνδεσμο.",
    en: "The footnote is inside a link.",
  },
  fix: { el: "Βάλτε τη μετά από αυτόν.", en: "Put it behind the link." },
};

/** A footnote in a list or in a quotation. */
export const NESTED_FOOTNOTE: Message = {
  rule,
  message: {
    el: "Τα λόγια της υποσημείωσης είναι μέσα σε λίστα, παράθεμα ή πλαίσιο.",
    en: "The footnote's words are inside a list, a quotation or a box.",
  },
  fix: {
    el: "Βάλτε τα ανάμεσα σε κενές γραμμές, χωρίς κενά μπροστά.",
    en: "Put them between empty lines, without indentation.",
  },
};

/** A footnote without words. */
export const EMPTY_FOOTNOTE: Message = {
  rule,
  message: { el: "Η υποσημείωση δεν έχει λόγια.", en: "The footnote has no words." },
  fix: { el: "Γράψτε τα ή σβήστε τη.", en: "Write them, or remove it." },
};

/** A mark at the start of a paragraph, which is a footnote whose colon is missing. */
export function footnoteWithoutColon(label: string): Message {
  return {
    rule,
    message: {
      el: "Λείπει η άνω και κάτω τελεία ανάμεσα στο σημάδι της υποσημείωσης και στα λόγια της.",
      en: "The colon is missing between the footnote's mark and its words.",
    },
    fix: {
      el: `Γράψτε [^${label}]: και μετά τα λόγια της.`,
      en: `Write [^${label}]: and then its words.`,
    },
  };
}

/** A mark for which there is no footnote; `fix` says which was meant where that is certain. */
export function missingFootnote(label: string, fix: Text | undefined): Message {
  return {
    rule,
    message: {
      el: `Δεν υπάρχει υποσημείωση «${label}».`,
      en: `There is no footnote "${label}".`,
    },
    fix: fix ?? {
      el: `Γράψτε την κάτω από την παράγραφο, σε δική της γραμμή: [^${label}]: Τα λόγια της.`,
      en: `Write it on a line of its own below the paragraph: [^${label}]: Its words.`,
    },
  };
}

/** A footnote that nothing marks. */
export function unusedFootnote(label: string): Message {
  return {
    rule,
    message: {
      el: `Τίποτα στο κείμενο δεν παραπέμπει στην υποσημείωση «${label}», και οι αναγνώστες δεν θα την έβλεπαν.`,
      en: `Nothing in the text marks the footnote "${label}", so readers would not see it.`,
    },
    fix: {
      el: `Γράψτε [^${label}] εκεί που ανήκει ή σβήστε τη.`,
      en: `Write [^${label}] where it belongs, or remove it.`,
    },
  };
}

/** A second footnote of the same label. */
export function secondFootnote(label: string): Message {
  return {
    rule,
    message: {
      el: `Υπάρχει ήδη υποσημείωση «${label}».`,
      en: `There is a footnote "${label}" already.`,
    },
    fix: { el: "Δώστε σε αυτή δικό της σημάδι.", en: "Give this one a mark of its own." },
  };
}
