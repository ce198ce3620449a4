import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const SAY_DIFFERENCE: Text = {
  el: "Γράψτε τι διαφέρει στο ένα από το άλλο.",
  en: "Say what sets the two apart.",
};
const OWN_LINE: Text = {
  el: "Βάλτε τον σε δική του γραμμή, χωρίς κενά μπροστά.",
  en: "Put it on a line of its own, without indentation.",
};

/** A section, or a page, with front matter alone. */
export const NO_TEXT: Message = {
  rule: "empty-text",
  message: {
    el: "Κάτω από τα πεδία δεν υπάρχει κείμενο.",
    en: "There is no text below the front matter.",
  },
  fix: { el: "Γράψτε το ή σβήστε το αρχείο.", en: "Write it, or remove the file." },
};

export const HEADING_WITHOUT_TEXT: Message = {
  rule: "empty-heading",
  message: {
    el: "Κάτω από αυτόν τον μεσότιτλο δεν υπάρχει κείμενο.",
    en: "There is no text below this heading.",
  },
  fix: { el: "Γράψτε το ή σβήστε τον μεσότιτλο.", en: "Write it, or remove the heading." },
};

export const WORDLESS_HEADING: Message = {
  rule: "empty-heading",
  message: { el: "Ο μεσότιτλος δεν έχει λέξεις.", en: "The heading has no words." },
  fix: {
    el: "Γράψτε μερικές μετά τα σημάδια ή σβήστε τη γραμμή.",
    en: "Write some behind the marks, or remove the line.",
  },
};

export const NESTED_HEADING: Message = {
  rule: "heading-place",
  message: {
    el: "Ο μεσότιτλος είναι μέσα σε λίστα, παράθεμα ή πλαίσιο.",
    en: "A heading is inside a list, a quotation or a box.",
  },
  fix: OWN_LINE,
};

export const FIRST_LEVEL: Message = {
  rule: "heading-level",
  message: {
    el: "Το κείμενο έχει τίτλο επιπέδου 1, που είναι μόνο για τον τίτλο της σελίδας.",
    en: "A heading of level 1 is in the text; level 1 is the page's own title.",
  },
  fix: { el: "Αρχίστε τη γραμμή με «##».", en: 'Begin the line with "##".' },
};

/** A heading that is more than one level below the one before it. */
export function skippedLevel(level: number, before: number): Message {
  const marks = "#".repeat(before + 1);
  return {
    rule: "heading-level",
    message: {
      el: `Ένας μεσότιτλος επιπέδου ${level} ακολουθεί έναν επιπέδου ${before}.`,
      en: `A heading of level ${level} follows one of level ${before}.`,
    },
    fix: { el: `Αρχίστε τη γραμμή με «${marks}».`, en: `Begin the line with "${marks}".` },
  };
}

/** A section with the title of another, or of its story; `where` is the file and line of the first. */
export function sameTitle(where: string): Message {
  return {
    rule: "duplicate-title",
    message: {
      el: `Ο τίτλος είναι ίδιος με εκείνον στο ${where}.`,
      en: `The title is the same as that of ${where}.`,
    },
    fix: SAY_DIFFERENCE,
  };
}

/** A page with the description of another; `where` is the file and line of the first. */
export function sameDescription(where: string): Message {
  return {
    rule: "same-description",
    message: {
      el: `Την ίδια περιγραφή έχει η σελίδα στο ${where}.`,
      en: `The page of ${where} has the same description.`,
    },
    fix: SAY_DIFFERENCE,
  };
}

/** A title that search engines cut, with what is put behind it. */
export function longTitle(count: number, limit: number): Message {
  return {
    rule: "long-title",
    severity: "warning",
    message: {
      el: `Μαζί με το όνομα του ιστότοπου ο τίτλος έχει ${count} χαρακτήρες· το όριο είναι ${limit}.`,
      en: `With the site's name behind it the title has ${count} characters; the house's limit is ${limit}.`,
    },
    fix: {
      el: "Συντομέψτε τον, αλλιώς οι μηχανές αναζήτησης θα τον κόψουν.",
      en: "Shorten it, or search engines will cut it.",
    },
  };
}

export const UNUSED_TIMELINE: Message = {
  rule: "unused-timeline",
  severity: "warning",
  message: {
    el: "Καμία σελίδα δεν δείχνει αυτό το χρονολόγιο.",
    en: "No page shows this timeline.",
  },
  fix: {
    el: "Γράψτε «::timeline» σε δική του γραμμή στο index.md ή σε ένα μέρος, ή σβήστε το αρχείο.",
    en: 'Write "::timeline" on a line of its own in index.md or a section, or remove the file.',
  },
};

/** A topic that no story has. */
export function unusedTopic(id: string): Message {
  return {
    rule: "unused-topic",
    severity: "warning",
    message: {
      el: `Κανένα ρεπορτάζ δεν έχει το θέμα «${id}».`,
      en: `No story has the topic "${id}".`,
    },
    fix: {
      el: "Βγάλτε το ή δώστε το σε ένα ρεπορτάζ.",
      en: "Take it out, or give it to a story.",
    },
  };
}
