import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";

const rule = "table";

/** The line of dashes of a table with so many columns. */
function writeDashes(columns: number): string {
  return `|${" --- |".repeat(columns)}`;
}

/** Rows without a line of dashes below the first. */
export function missingDelimiter(columns: number): Message {
  const dashes = writeDashes(columns);
  return {
    rule,
    message: {
      el: "Αυτές οι σειρές δεν είναι ακόμη πίνακας: λείπει η γραμμή με τις παύλες κάτω από την πρώτη, που λέει τι έχει κάθε στήλη.",
      en: "These rows are no table yet: the line of dashes is missing below the first, which says what each column has.",
    },
    fix: { el: `Γράψτε κάτω από αυτήν: ${dashes}`, en: `Write below it: ${dashes}` },
  };
}

/** A table right below a line of text. */
export const TABLE_IN_PARAGRAPH: Message = {
  rule,
  message: {
    el: "Ο πίνακας είναι μέσα σε παράγραφο: οι αναγνώστες θα έβλεπαν τα σημάδια ανάμεσα στα κελιά.",
    en: "The table is inside a paragraph: readers would see the marks between the cells.",
  },
  fix: {
    el: "Αφήστε μια κενή γραμμή πριν από την πρώτη σειρά του.",
    en: "Leave an empty line before its first row.",
  },
};

/** A line of dashes without a row above it. */
export const HEADLESS_TABLE: Message = {
  rule,
  message: {
    el: "Ο πίνακας δεν λέει τι έχει κάθε στήλη.",
    en: "The table does not say what each column has.",
  },
  fix: {
    el: "Γράψτε πάνω από τις παύλες μια σειρά με τα ονόματα των στηλών.",
    en: "Write a row with the names of the columns above the dashes.",
  },
};

/** A table drawn with plus signs. */
export const GRID_TABLE: Message = {
  rule,
  message: {
    el: "Πίνακες με + δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια ανάμεσα στα κελιά.",
    en: "Tables with + are not known here: readers would see the marks between the cells.",
  },
  fix: {
    el: "Γράψτε κάθε σειρά σε μία γραμμή με |, και κάτω από την πρώτη | --- | --- |.",
    en: "Write each row on one line with |, and | --- | --- | below the first.",
  },
};

/** A table in a list or in a quotation. */
export const NESTED_TABLE: Message = {
  rule,
  message: {
    el: "Ο πίνακας είναι μέσα σε λίστα, παράθεμα ή πλαίσιο.",
    en: "The table is inside a list, a quotation or a box.",
  },
  fix: {
    el: "Βάλτε τον ανάμεσα σε κενές γραμμές, χωρίς κενά μπροστά.",
    en: "Put it between empty lines, without indentation.",
  },
};

/** A table with nothing below its line of dashes. */
export const EMPTY_TABLE: Message = {
  rule,
  message: {
    el: "Ο πίνακας δεν έχει σειρές κάτω από τις παύλες.",
    en: "The table has no rows below its dashes.",
  },
  fix: { el: "Γράψτε την πρώτη.", en: "Write the first." },
};

/** A line of dashes that is not for as many columns as the first row has. */
export function wrongDelimiter(found: number, expected: number): Message {
  const dashes = writeDashes(expected);
  return {
    rule,
    message: {
      el: `Οι στήλες στη γραμμή με τις παύλες είναι ${found} και στην πρώτη σειρά ${expected}.`,
      en: `The columns in the line of dashes are ${found}, and those in the first row are ${expected}.`,
    },
    fix: { el: `Γράψτε ${dashes}`, en: `Write ${dashes}` },
  };
}

/** A row with more or fewer cells than the first. */
export function wrongCells(found: number, expected: number): Message {
  return {
    rule,
    message: {
      el: `Τα κελιά αυτής της σειράς είναι ${found} και της πρώτης ${expected}.`,
      en: `The cells of this row are ${found}, and those of the first are ${expected}.`,
    },
    fix:
      found < expected
        ? {
            el: "Προσθέστε όσα λείπουν· ένα άδειο κελί γράφεται | |.",
            en: "Add what is missing; an empty cell is written | |.",
          }
        : {
            el: "Βγάλτε όσα περισσεύουν ή γράψτε \\| όπου το | είναι μέρος του κειμένου.",
            en: "Take out what is too much, or write \\| where | is part of the text.",
          },
  };
}

/** Other marks than hyphens below the first row. */
export function wrongRuler(columns: number): Message {
  return {
    rule,
    message: {
      el: "Η γραμμή κάτω από τα ονόματα των στηλών έχει άλλα σημάδια, όχι απλές παύλες.",
      en: "The line below the names of the columns has other marks than hyphens.",
    },
    fix: writeExactly(writeDashes(columns)),
  };
}

/** A line of dashes between the other rows. */
export const EXTRA_RULER: Message = {
  rule,
  message: {
    el: "Ένας πίνακας έχει μία γραμμή με παύλες, κάτω από τα ονόματα των στηλών.",
    en: "A table has one line of dashes, below the names of its columns.",
  },
  fix: { el: "Σβήστε αυτήν.", en: "Remove this one." },
};

/** A line of dashes above the first row. */
export const RULER_ABOVE: Message = {
  rule,
  message: {
    el: "Ένας πίνακας αρχίζει με τα ονόματα των στηλών, όχι με παύλες.",
    en: "A table begins with the names of its columns, not with dashes.",
  },
  fix: { el: "Σβήστε αυτή τη γραμμή.", en: "Remove this line." },
};

/** Two rows above the line of dashes. */
export const TWO_HEADS: Message = {
  rule,
  message: {
    el: "Πάνω από τις παύλες είναι δύο σειρές, και ένας πίνακας έχει μία, με τα ονόματα των στηλών.",
    en: "Above the dashes are two rows, and a table has one, with the names of its columns.",
  },
  fix: {
    el: "Σβήστε αυτήν· τι δείχνει ο πίνακας το λέει η λεζάντα του.",
    en: "Remove this one; what the table shows is said by its caption.",
  },
};

/** Empty lines between rows. */
export const GAP_IN_TABLE: Message = {
  rule,
  message: {
    el: "Ανάμεσα στις σειρές του πίνακα υπάρχει κενή γραμμή, και ο πίνακας τελειώνει εκεί.",
    en: "Between the table's rows is an empty line, which ends the table.",
  },
  fix: {
    el: "Σβήστε τις κενές γραμμές ανάμεσα στις σειρές του.",
    en: "Remove the empty lines between its rows.",
  },
};

/** A row on two lines. */
export const BROKEN_ROW: Message = {
  rule,
  message: {
    el: "Η γραμμή αυτή συνεχίζει τη σειρά από πάνω, που δεν τελειώνει με |.",
    en: "This line continues the row above, which does not end with |.",
  },
  fix: { el: "Γράψτε κάθε σειρά σε μία γραμμή.", en: "Write each row on one line." },
};

/** A `|` in the code of a cell. */
export const PIPE_IN_CODE: Message = {
  rule,
  message: {
    el: "Το | μέσα στον κώδικα χωρίζει κι αυτό κελιά.",
    en: "The | inside the code separates cells too.",
  },
  fix: writeExactly("\\|"),
};

/** Columns with other characters between them than `|`; `first` is the first row as it is written. */
export function otherSeparator(first: string, columns: number): Message {
  return {
    rule,
    message: {
      el: "Οι στήλες δεν χωρίζονται με |: οι αναγνώστες θα τις έβλεπαν σαν μία παράγραφο.",
      en: "The columns are not separated by |: readers would see them as one paragraph.",
    },
    fix: {
      el: `Γράψτε έτσι κάθε σειρά, όπως την πρώτη: ${first} και κάτω από αυτήν ${writeDashes(columns)}`,
      en: `Write each row like the first one: ${first} and below it ${writeDashes(columns)}`,
    },
  };
}
