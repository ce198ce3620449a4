import { write } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";

/** Words that were meant as a citation; those in the midst of a sentence may be the name of an account. */
export function describeMissingCitation(citation: string, isCertain: boolean): Message {
  return {
    rule: "citation-syntax",
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: {
      el: "Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι.",
      en: "This is no citation, so readers would see it as it is.",
    },
    fix: isCertain
      ? write(citation)
      : {
          el: `Γράψτε ${citation}· αν πρέπει να το δουν οι αναγνώστες, βάλτε πριν μια ανάποδη κάθετο.`,
          en: `Write ${citation}; if readers should see it, put a backslash before it.`,
        },
  };
}

/** A person or a place in the place of a source. */
export function describeCitedName(id: string, file: "people" | "places"): Message {
  return {
    rule: "unknown-id",
    message: {
      el: `Το «${id}» είναι στο ${file}.json: δεν είναι πηγή, αλλά κάποιος που μια πηγή μεταφέρει τα λόγια του.`,
      en: `"${id}" is in ${file}.json: no source, but one whom a source quotes.`,
    },
    fix: {
      el: `Γράψτε [@desk; of=${id}] ή, στη θέση του desk, το id της πηγής.`,
      en: `Write [@desk; of=${id}], or the source's id in place of desk.`,
    },
  };
}

/** `[@https://…]`. */
export const ADDRESS_AS_SOURCE: Message = {
  rule: "citation-syntax",
  message: {
    el: "Μια παραπομπή έχει το id μιας πηγής, όχι διεύθυνση.",
    en: "A citation has the id of a source, not an address.",
  },
  fix: {
    el: "Γράψτε πρώτα το id της από το sources.json, όπως [@afp; address=https://…], ή βάλτε σύνδεσμο: [λέξεις](διεύθυνση).",
    en: "Write its id from sources.json first, as in [@afp; address=https://…], or link to it: [words](address).",
  },
};

/** A citation that cannot be read. */
export const UNREADABLE_CITATION = {
  rule: "citation-syntax",
  message: {
    el: "Η παραπομπή δεν είναι σε γνωστή μορφή.",
    en: "The citation is not in a form that is known.",
  },
  fix: {
    el: "Γράψτε [@afp], [@reuters; via=blogger], [@ria; of=peskov] ή [@afp; @reuters].",
    en: "Write [@afp], [@reuters; via=blogger], [@ria; of=peskov] or [@afp; @reuters].",
  },
} as const satisfies Message;

/** A name where an id belongs, and the id of that name where it is known. */
export function describeNameForId(
  role: "via" | "of",
  name: string,
  id: string | undefined,
): Message {
  return {
    rule: "citation-syntax",
    message: {
      el: `Το «${name}» είναι όνομα· μετά το ${role}= μπαίνει ένα id.`,
      en: `"${name}" is a name; behind ${role}= an id belongs.`,
    },
    fix:
      id === undefined
        ? {
            el: "Γράψτε το id που είναι πριν από το όνομα στο people.json, το places.json ή το sources.json, όπως of=peskov.",
            en: "Write the id that is before the name in people.json, places.json or sources.json, as in of=peskov.",
          }
        : write(`${role}=${id}`),
  };
}

/** A citation of which it is clear what its author meant. */
export function describeAlmostCitation(citation: string): MessageWithFix {
  return {
    ...UNREADABLE_CITATION,
    fix: write(citation),
  };
}

/** What is behind the comma of a citation, and is no place in a source. */
export function unknownLocator(written: string, labels: readonly string[]): Message {
  return {
    rule: "citation-syntax",
    message: {
      el: `Το «${written}» δεν λέει σε ποιο σημείο της πηγής είναι η πληροφορία.`,
      en: `"${written}" does not say where in the source the claim is.`,
    },
    fix: {
      el: `Γράψτε μετά το κόμμα ένα από αυτά και έναν αριθμό, όπως [@afp, σ. 4]: ${labels.join(", ")}`,
      en: `Write one of these and a number behind the comma, as in [@afp, σ. 4]: ${labels.join(", ")}`,
    },
  };
}

/** A part that a citation has twice behind one source, such as `address`. */
export function repeatedPart(name: string): Message {
  return {
    rule: "citation-syntax",
    message: {
      el: `Η παραπομπή έχει δύο φορές ${name}= μετά την ίδια πηγή.`,
      en: `The citation has ${name}= twice behind one source.`,
    },
    fix: {
      el: "Γράψτε την πηγή ξανά για το δεύτερο, όπως [@afp; address=https://…; @afp; address=https://…].",
      en: "Write the source again for the second, as in [@afp; address=https://…; @afp; address=https://…].",
    },
  };
}

/** A citation without its last bracket. */
export const OPEN_CITATION = {
  rule: "citation-syntax",
  message: { el: "Η παραπομπή δεν κλείνει.", en: "The citation is not closed." },
  fix: {
    el: "Βάλτε στο τέλος της ένα «]», όπως [@afp].",
    en: 'Put a "]" behind it, as in [@afp].',
  },
} as const satisfies Message;

/** `[[@afp]]`. */
export function describeDoubleCitation(citation: string): Message {
  return {
    rule: "citation-syntax",
    message: {
      el: "Η παραπομπή έχει διπλές αγκύλες, και οι αναγνώστες θα έβλεπαν το ένα ζεύγος.",
      en: "The citation has two pairs of brackets, so readers would see one.",
    },
    fix: write(citation),
  };
}

const PUT_BEHIND_BRACES = {
  el: "Βάλτε τη μετά τα άγκιστρα, όπως [popular anger]{lang=en} [@afp].",
  en: "Put it behind the braces, as in [popular anger]{lang=en} [@afp].",
};

export const CITATION_IN_HEADING = {
  rule: "citation-place",
  message: {
    el: "Μια παραπομπή δεν μπορεί να είναι μέσα σε μεσότιτλο.",
    en: "A citation cannot be inside a heading.",
  },
  fix: {
    el: "Βάλτε τη μετά την πληροφορία, μέσα στο κείμενο.",
    en: "Put it behind the claim in the text.",
  },
} as const satisfies Message;

export const CITATION_IN_SPAN = {
  rule: "citation-place",
  message: {
    el: "Μια παραπομπή δεν μπορεί να είναι μέσα σε ξενόγλωσσες λέξεις.",
    en: "A citation cannot be inside words in another language.",
  },
  fix: PUT_BEHIND_BRACES,
} as const satisfies Message;

export const CITATION_IN_LINK = {
  rule: "citation-place",
  message: {
    el: "Μια παραπομπή δεν μπορεί να είναι μέσα σε σύνδεσμο.",
    en: "A citation cannot be inside a link.",
  },
  fix: { el: "Βάλτε τη μετά τον σύνδεσμο.", en: "Put it behind the link." },
} as const satisfies Message;

const NAME_IN_WORDS = {
  el: "Γράψτε την πηγή με λέξεις ή βάλτε σύνδεσμο προς τη σελίδα της, όπως [AFP](source:afp).",
  en: "Name the source in words, or link to its page, as in [AFP](source:afp).",
};

export const CITATION_ON_STANDING_PAGE: Message = {
  rule: "citation-place",
  message: {
    el: "Μια μόνιμη σελίδα δεν έχει παραπομπές: δεν έχει κατάλογο πηγών.",
    en: "A standing page cannot cite: it has no list of sources.",
  },
  fix: NAME_IN_WORDS,
};

export const CITATION_IN_CORRECTION: Message = {
  rule: "citation-place",
  message: {
    el: "Μια διόρθωση δεν έχει παραπομπές: εμφανίζεται και σε σελίδες χωρίς κατάλογο πηγών.",
    en: "A correction cannot cite: it is also shown on pages without a list of sources.",
  },
  fix: NAME_IN_WORDS,
};

/** A source that a paragraph names in brackets of its own, and the citation that was meant. */
export function describeNamedSource(words: string, citation: string): Message {
  return {
    rule: "uncited-paragraph",
    severity: "warning",
    message: {
      el: `Το «${words}» ονομάζει μια πηγή, αλλά δεν είναι παραπομπή.`,
      en: `"${words}" names a source, but is no citation.`,
    },
    fix: { el: `Γράψτε στη θέση του ${citation}.`, en: `Write ${citation} in its place.` },
  };
}

/** A line of news with neither a source nor a stop. */
export const LOOSE_LINE: Message = {
  rule: "uncited-paragraph",
  severity: "warning",
  message: {
    el: "Η γραμμή δεν έχει ούτε πηγή ούτε τελεία.",
    en: "The line has neither a source nor a stop.",
  },
  fix: {
    el: "Αν είναι μεσότιτλος, αρχίστε τη με «## »· αν είναι υπογραφή, βάλτε τη στο byline· αλλιώς προσθέστε τα, όπως [@afp].",
    en: 'Begin a heading with "## ", put a name in byline, or add both, as in [@afp].',
  },
};

/** A paragraph of news that says of nothing where it is from. */
export const UNCITED_PARAGRAPH: Message = {
  rule: "uncited-paragraph",
  severity: "warning",
  message: { el: "Η παράγραφος δεν έχει πηγή.", en: "The paragraph names no source." },
  fix: {
    el: "Βάλτε μία, όπως [@afp], ή, αν είναι γνωστό πλαίσιο της σύνταξης, [@desk].",
    en: "Cite one, such as [@afp], or mark the desk's own background with [@desk].",
  },
};
