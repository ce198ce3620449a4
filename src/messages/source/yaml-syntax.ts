import type { Message } from "../message.ts";
import type { Text } from "../text.ts";
import { markBeforeValue } from "../source/yaml-values.ts";

const rule = "yaml-syntax";

const QUOTE_FIX: Text = {
  el: `Βάλτε όλη την τιμή σε εισαγωγικά: "…", ή '…' αν έχει μέσα της διπλά.`,
  en: `Put the whole value in quotes: "…", or '…' where it holds a double quote.`,
};

const PLAIN_FIX: Text = {
  el: "Κάθε γραμμή έχει ένα πεδίο, όπως title: Χωρίς ίντερνετ.",
  en: "Front matter has a field a line, such as title: Χωρίς ίντερνετ.",
};

const START_OF_LINE: Text = {
  el: "Αρχίστε όλα τα πεδία στην αρχή της γραμμής.",
  en: "Begin all fields at the start of the line.",
};

export const TAB_BEFORE_LINE: Message = {
  rule,
  message: {
    el: "Ένα πεδίο δεν μπορεί να αρχίζει με στηλοθέτη (tab).",
    en: "A line of front matter cannot begin with a tab.",
  },
  fix: { el: "Βάλτε στη θέση του κενά.", en: "Put spaces in its place." },
};

/** Values inside one another further than front matter goes. */
export const DEEP_VALUES: Message = {
  rule,
  message: {
    el: "Εδώ οι τιμές είναι πολύ βαθιά η μία μέσα στην άλλη.",
    en: "Values are too deep inside one another here.",
  },
  fix: PLAIN_FIX,
};

/** What front matter cannot have, and nothing else describes. */
export const NOT_PLAIN: Message = {
  rule,
  message: {
    el: "Αυτό δεν μπορεί να γραφτεί ανάμεσα στα πεδία.",
    en: "Front matter cannot have this.",
  },
  fix: PLAIN_FIX,
};

export const WRONG_ESCAPE: Message = {
  rule,
  message: {
    el: "Μετά από ανάποδη κάθετο δεν μπορεί να μπει αυτό.",
    en: "This cannot follow a backslash.",
  },
  fix: {
    el: "Για την ίδια την ανάποδη κάθετο γράψτε δύο.",
    en: "For a backslash itself write two.",
  },
};

export const UNEVEN_LINE: Message = {
  rule,
  message: {
    el: "Η γραμμή αρχίζει πιο μέσα ή πιο έξω από τις διπλανές της.",
    en: "The line begins further in or out than its neighbours.",
  },
  fix: START_OF_LINE,
};

export const WRONG_START: Message = {
  rule,
  message: {
    el: "Μια τιμή δεν μπορεί να αρχίζει με αυτό το σημάδι.",
    en: "A value cannot begin with this mark.",
  },
  fix: QUOTE_FIX,
};

export const SECOND_COLON: Message = {
  rule,
  message: {
    el: "Η τιμή έχει δεύτερη άνω και κάτω τελεία.",
    en: "There is a second colon in this value.",
  },
  fix: QUOTE_FIX,
};

export const MISSING_MARK: Message = {
  rule,
  message: {
    el: "Κάτι λείπει πριν από αυτό: εισαγωγικό, κόμμα, άνω και κάτω τελεία ή αγκύλη.",
    en: "Something is missing before this: a quote, a comma, a colon or a bracket.",
  },
  fix: QUOTE_FIX,
};

export const NO_FIELD_NAME: Message = {
  rule,
  message: {
    el: "Η γραμμή δεν έχει όνομα πεδίου με άνω και κάτω τελεία.",
    en: "This line has no field name with a colon.",
  },
  fix: {
    el: "Γράψτε το όνομα, μια άνω και κάτω τελεία και την τιμή, ή βάλτε τη μετά την τιμή της προηγούμενης γραμμής.",
    en: "Write it as the name, a colon and the value, or put it behind the value above.",
  },
};

/** `// note`. */
export const FOREIGN_COMMENT: Message = {
  rule,
  message: {
    el: "Ένα σχόλιο ανάμεσα στα πεδία αρχίζει με «#», όχι με «//».",
    en: 'A comment among the fields begins with "#", not with "//".',
  },
  fix: { el: "Γράψτε # στη θέση του //.", en: "Write # in the place of //." },
};

export const UNEXPECTED: Message = {
  rule,
  message: { el: "Αυτό δεν μπορεί να είναι εδώ.", en: "This cannot be here." },
  fix: QUOTE_FIX,
};

/** A quote or a bracket that nothing closes. */
export function unclosedValue(mark: "quote" | "bracket"): Message {
  return {
    rule,
    message: {
      el: mark === "quote" ? "Το εισαγωγικό εδώ δεν κλείνει." : "Η αγκύλη εδώ δεν κλείνει.",
      en: `The ${mark} here is not closed.`,
    },
    fix: {
      el: mark === "quote" ? "Κλείστε το στην ίδια γραμμή." : "Κλείστε τη στην ίδια γραμμή.",
      en: "Close it on the same line.",
    },
  };
}

export const INDENTED_LINE: Message = {
  rule,
  message: {
    el: "Η γραμμή αρχίζει με κενά, άρα ανήκει στην τιμή από πάνω.",
    en: "The line is indented, so it belongs to the value above.",
  },
  fix: START_OF_LINE,
};

export const DOCUMENT_END: Message = {
  rule,
  message: {
    el: "Μια γραμμή «...» δεν μπορεί να είναι εδώ.",
    en: 'A line of "..." cannot be here.',
  },
  fix: { el: "Σβήστε τη.", en: "Remove it." },
};

/** A mark of YAML that front matter does not take: an anchor, an alias or a tag. */
export function forbiddenMark(mark: "*" | "&" | "!"): Message {
  return { ...markBeforeValue(mark, "", ""), fix: QUOTE_FIX };
}
