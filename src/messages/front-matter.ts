import { writeExactly } from "./fixes.ts";
import type { Message } from "./message.ts";
import { type Text, plural } from "./text.ts";

const rule = "yaml-syntax";

/** Longer values are not repeated in advice. */
const LONGEST_SHOWN = 300;

const QUOTE_VALUE: Text = {
  el: 'Βάλτε όλη την τιμή σε εισαγωγικά: "…".',
  en: 'Put the whole value in quotes: "…".',
};
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

/** What an author should write for a line of front matter, word for word. */
function writeLine(before: string, value: string): Text {
  const line = `${before}${value}`.trim();
  return line.length > LONGEST_SHOWN ? QUOTE_VALUE : writeExactly(line);
}

/** A " #" in a value: YAML leaves out what follows. `value` is in quotes. */
export function commentInValue(before: string, value: string): Message {
  return {
    rule: "yaml-comment",
    message: {
      el: "Ένα κενό και «#» αρχίζουν σχόλιο στη YAML: οι αναγνώστες δεν θα έβλεπαν την υπόλοιπη γραμμή.",
      en: 'A space and "#" begin a comment in YAML: readers would not get the rest of the line.',
    },
    fix: writeLine(before, value),
  };
}

/** The same in a further line of a text without quotes. */
export const COMMENT_IN_FURTHER_LINE: Message = { ...commentInValue("", ""), fix: QUOTE_VALUE };

/** Typographic quotes around a value, which are no quotes to YAML. */
export function typographicQuotes(mark: string, before: string, value: string): Message {
  return {
    rule: "yaml-quotes",
    message: {
      el: `Το ${mark} δεν είναι εισαγωγικό για τη YAML.`,
      en: `${mark} is not a quote to YAML.`,
    },
    fix: writeLine(before, value),
  };
}

/** A colon and a space in a value. */
export function colonInValue(before: string, value: string): Message {
  return {
    rule,
    message: {
      el: "Η άνω και κάτω τελεία μέσα στην τιμή, πριν από κενό ή στο τέλος της γραμμής, αρχίζει άλλο πεδίο.",
      en: "A colon in a value, before a space or the line's end, begins another field.",
    },
    fix: writeLine(before, value),
  };
}

/** A mark that means something to YAML at the start of a value. */
export function markBeforeValue(mark: string, before: string, value: string): Message {
  return {
    rule,
    message: {
      el: `Μια τιμή δεν μπορεί να αρχίζει με «${mark}».`,
      en: `A value cannot begin with "${mark}".`,
    },
    fix: writeLine(before, value),
  };
}

/** Text behind the quote that closes a value. */
export function quotesInValue(before: string, value: string): Message {
  return {
    rule,
    message: {
      el: "Η τιμή τελειώνει σε αυτό το εισαγωγικό, και ακολουθεί κι άλλο κείμενο.",
      en: "The value ends at this quote, and more text follows.",
    },
    fix: writeLine(before, value),
  };
}

/** `status:developing`. */
export function missingSpace(name: string, value: string): Message {
  return {
    rule,
    message: {
      el: `Λείπει ένα κενό μετά την άνω και κάτω τελεία του «${name}».`,
      en: `A space is missing after the colon of "${name}".`,
    },
    fix: writeLine(`${name}: `, value),
  };
}

/** `title Νύχτα` or `title = Νύχτα`. */
export function missingColon(name: string, value: string): Message {
  return {
    rule,
    message: {
      el: `Λείπει η άνω και κάτω τελεία μετά το «${name}».`,
      en: `There is no colon after "${name}".`,
    },
    fix: writeLine(`${name}: `, value),
  };
}

/** A field that does not begin at the start of its line. */
export function indentedField(name: string): Message {
  return {
    rule,
    message: {
      el: `Το «${name}» δεν αρχίζει στην αρχή της γραμμής του.`,
      en: `"${name}" does not begin at the start of its line.`,
    },
    fix: { el: "Σβήστε τα κενά πριν από αυτό.", en: "Remove the spaces before it." },
  };
}

/** A list's entry behind a bullet that is not a hyphen, or a hyphen without its space. */
export function wrongBullet(value: string): Message {
  return {
    rule,
    message: {
      el: "Κάθε στοιχείο μιας λίστας αρχίζει με παύλα και κενό.",
      en: "An entry of a list begins with a hyphen and a space.",
    },
    fix: writeLine("- ", value),
  };
}

/** An entry of a list that begins further in or out than the first. */
export function unevenEntry(spaces: number): Message {
  return {
    rule,
    message: {
      el: "Το στοιχείο αρχίζει πιο μέσα ή πιο έξω από το πρώτο της λίστας του.",
      en: "This entry begins further in or out than the first of its list.",
    },
    fix:
      spaces === 0
        ? { el: "Αρχίστε το χωρίς κενά.", en: "Begin it without spaces." }
        : plural(
            spaces,
            { el: "Βάλτε 1 κενό πριν από την παύλα του.", en: "Put 1 space before its hyphen." },
            {
              el: `Βάλτε ${spaces} κενά πριν από την παύλα του.`,
              en: `Put ${spaces} spaces before its hyphen.`,
            },
          ),
  };
}

/** `title: >` with nothing below it. */
export function emptyBlock(mark: string): Message {
  return {
    rule,
    message: {
      el: `Το «${mark}» λέει ότι η τιμή είναι στις γραμμές από κάτω, και δεν υπάρχει καμία.`,
      en: `"${mark}" says that the value is on the lines below, and there is none.`,
    },
    fix: { el: "Γράψτε την τιμή σε αυτή τη γραμμή.", en: "Write the value on this line." },
  };
}

export const TAB_BEFORE_LINE: Message = {
  rule,
  message: {
    el: "Ένα πεδίο δεν μπορεί να αρχίζει με στηλοθέτη (tab).",
    en: "A line of front matter cannot begin with a tab.",
  },
  fix: { el: "Βάλτε στη θέση του κενά.", en: "Put spaces in its place." },
};

/** No line of "---" begins the file. */
export const NO_FRONT_MATTER: Message = {
  rule: "missing-front-matter",
  message: { el: "Το αρχείο δεν έχει πεδία στην αρχή του.", en: "The file has no front matter." },
  fix: {
    el: "Αρχίστε το με μια γραμμή «---», τα πεδία, ένα στη γραμμή, και άλλη μια γραμμή «---».",
    en: 'Begin it with a line "---", the fields, one a line, and another line "---".',
  },
};

/** Fields at the start of the file, without the line before them. */
export const FIELDS_WITHOUT_FENCE: Message = {
  rule: "missing-front-matter",
  message: {
    el: "Τα πεδία αρχίζουν χωρίς μια γραμμή «---» από πάνω.",
    en: 'The fields begin without a line "---" before them.',
  },
  fix: {
    el: "Γράψτε μια γραμμή «---» πάνω από αυτήν.",
    en: 'Write a line "---" above this one.',
  },
};

/** Empty lines or spaces before the first "---". */
export const SPACE_BEFORE_FENCE: Message = {
  rule: "missing-front-matter",
  message: {
    el: "Η πρώτη γραμμή του αρχείου πρέπει να είναι «---».",
    en: 'The first line of the file has to be "---".',
  },
  fix: {
    el: "Σβήστε τις κενές γραμμές και τα κενά πριν από αυτήν.",
    en: "Remove the empty lines and spaces before it.",
  },
};

/** `----`, `—-` and the like in place of "---". */
export function wrongFence(written: string): Message {
  return {
    rule: "missing-front-matter",
    message: {
      el: `Το «${written}» ούτε αρχίζει ούτε κλείνει τα πεδία.`,
      en: `"${written}" neither begins nor ends front matter.`,
    },
    fix: {
      el: "Γράψτε «---»: ακριβώς τρεις παύλες.",
      en: 'Write "---": exactly three hyphens.',
    },
  };
}

/** The second "---" is missing. */
export function unclosedFrontMatter(line: number): Message {
  return {
    rule: "missing-front-matter",
    message: { el: "Τα πεδία της αρχής δεν κλείνουν.", en: "The front matter is not closed." },
    fix: {
      el: `Βάλτε μια γραμμή «---» μετά το τελευταίο πεδίο, στη γραμμή ${line}.`,
      en: `Put a line "---" after the last field, on line ${line}.`,
    },
  };
}

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
