import { writeExactly, writeWords } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";
import { type Text, formatCount } from "../text.ts";

const rule = "data-file";

/** How a spreadsheet writes such a file. */
const SAVE: Text = {
  el: "Στο Excel, «Αποθήκευση ως», διαλέξτε «CSV UTF-8».",
  en: 'In Excel, choose "CSV UTF-8" under "Save as".',
};

const PUT_INTO = (file: string): Text => ({
  el: `Βάλτε το αρχείο στον φάκελο του ρεπορτάζ και γράψτε data=${file}`,
  en: `Put the file into the story's folder, and write data=${file}`,
});

/** A data file that is not in the story's folder; `nearest` is the name that was meant, where that is known. */
export function missingData(written: string, nearest: string | undefined): MessageWithFix {
  return {
    rule: "missing-file",
    message: {
      el: `Δεν υπάρχει αρχείο «${written}» στον φάκελο του ρεπορτάζ.`,
      en: `There is no file "${written}" in the story's folder.`,
    },
    fix: nearest === undefined ? PUT_INTO(written) : writeWords(nearest),
  };
}

/** A data file elsewhere: at an address, or in another folder; `file` is its name in the story's folder. */
export function dataElsewhere(written: string, file: string): MessageWithFix {
  return {
    rule: "missing-file",
    message: {
      el: `Το «${written}» δεν είναι στον φάκελο του ρεπορτάζ, και στο «data» γράφεται μόνο το όνομα ενός αρχείου εκεί.`,
      en: `"${written}" is not in the story's folder, and "data" is only the name of a file there.`,
    },
    fix: PUT_INTO(file),
  };
}

/** A name that is none of a CSV file. */
export function noDataName(written: string): MessageWithFix {
  return {
    rule: "missing-file",
    message: {
      el: `Το «${written}» δεν τελειώνει σε .csv: πίνακες και γραφήματα διαβάζουν μόνο αρχεία CSV.`,
      en: `"${written}" does not end in .csv: tables and charts read CSV files only.`,
    },
    fix: {
      el: `${SAVE.el} Βάλτε το αρχείο στον φάκελο του ρεπορτάζ και γράψτε data=esoda.csv, με το δικό του όνομα.`,
      en: `${SAVE.en} Put the file into the story's folder, and write data=esoda.csv with its own name.`,
    },
  };
}

/** Bytes that are not UTF-8, as spreadsheets in Greek write them (Windows-1253). */
export const DATA_NOT_UTF8: Message = {
  rule: "not-utf-8",
  message: {
    el: "Το αρχείο δεν είναι κείμενο UTF-8: τα ελληνικά του δεν διαβάζονται.",
    en: "The file is not UTF-8 text: its Greek letters cannot be read.",
  },
  fix: {
    el: "Ανοίξτε το ξανά στο πρόγραμμα που το έγραψε. Στο Excel, «Αποθήκευση ως», διαλέξτε «CSV UTF-8», και όχι σκέτο «CSV».",
    en: 'Open it again in the program that wrote it. In Excel, choose "CSV UTF-8" under "Save as", and not "CSV" alone.',
  },
};

/** A file without rows below the first. */
export const EMPTY_DATA: Message = {
  rule,
  message: {
    el: "Το αρχείο δεν έχει δεδομένα: η πρώτη γραμμή λέει τι έχει κάθε στήλη, και από κάτω είναι οι σειρές.",
    en: "The file has no data: the first line says what each column has, and below it are the rows.",
  },
  fix: {
    el: "Προσθέστε μια γραμμή για κάθε σειρά.",
    en: "Add a line for each row.",
  },
};

/** Data of one column: probably none of its marks parts cells. */
export const ONE_COLUMN: Message = {
  rule,
  message: {
    el: "Το αρχείο έχει μία στήλη: τίποτε στην πρώτη γραμμή δεν χωρίζει κελιά.",
    en: "The file has one column: nothing in the first line parts cells.",
  },
  fix: {
    el: "Χωρίστε τα κελιά κάθε γραμμής με «;».",
    en: 'Part the cells of each line with ";".',
  },
};

/** A row with other cells than the first. */
export function unequalRow(cells: number, columns: number): MessageWithFix {
  return {
    rule,
    message: {
      el: `Τα κελιά αυτής της γραμμής είναι ${cells}, και της πρώτης ${columns}.`,
      en: `The cells of this line are ${cells}, and those of the first are ${columns}.`,
    },
    fix:
      cells < columns
        ? {
            el: "Προσθέστε όσα λείπουν· ένα κελί μπορεί να είναι άδειο.",
            en: "Add what is missing; a cell may be empty.",
          }
        : {
            el: "Σβήστε όσα περισσεύουν, ή βάλτε σε εισαγωγικά το κελί που έχει μέσα το σημάδι που χωρίζει κελιά.",
            en: "Remove what is too much, or put the cell that has the mark between cells in it into quotation marks.",
          },
  };
}

/** A row with nothing in it between others. */
export const EMPTY_ROW: MessageWithFix = {
  rule,
  message: {
    el: "Η γραμμή είναι άδεια, ανάμεσα σε άλλες.",
    en: "The line is empty, between others.",
  },
  fix: { el: "Σβήστε την.", en: "Remove it." },
};

/** A column without a name, other than the first. */
export function unnamedColumn(column: number): MessageWithFix {
  return {
    rule,
    message: {
      el: `Η στήλη ${column} δεν έχει όνομα στην πρώτη γραμμή.`,
      en: `Column ${column} has no name in the first line.`,
    },
    fix: { el: "Γράψτε τι έχει.", en: "Write what it has." },
  };
}

/** More rows, columns or characters than a page should have. */
export function tooMuchData(
  part: "rows" | "columns" | "characters",
  count: number,
  limit: number,
): MessageWithFix {
  const names = {
    rows: { el: "γραμμές", en: "rows" },
    columns: { el: "στήλες", en: "columns" },
    characters: { el: "χαρακτήρες σε ένα κελί", en: "characters in a cell" },
  }[part];
  const [found, most] = [formatCount(count), formatCount(limit)];
  return {
    rule: "data-size",
    message: {
      el: `Το αρχείο έχει ${found.el} ${names.el}: μια σελίδα χωράει ${most.el}.`,
      en: `The file has ${found.en} ${names.en}: a page has room for ${most.en}.`,
    },
    fix: {
      el: "Κρατήστε όσα χρειάζεται η είδηση, και βάλτε σύνδεσμο για όλα.",
      en: "Keep what the news needs, and link to all of it.",
    },
  };
}

/** A cell whose quotation mark does not close. */
export const OPEN_CELL: Message = {
  rule,
  message: {
    el: "Τα εισαγωγικά που ανοίγουν εδώ δεν κλείνουν.",
    en: "The quotation mark that opens here does not close.",
  },
  fix: {
    el: 'Κλείστε τα στο τέλος του κελιού. Ένα " μέσα σε κελί με εισαγωγικά γράφεται "".',
    en: 'Close it at the end of the cell. A " inside a cell in quotation marks is written "".',
  },
};

/** Something behind the quotation mark that closes a cell. */
export const TEXT_BEHIND_QUOTE: Message = {
  rule,
  message: {
    el: "Το κελί συνεχίζει μετά από τα εισαγωγικά που το κλείνουν.",
    en: "The cell goes on behind the quotation mark that closes it.",
  },
  fix: {
    el: 'Βάλτε όλο το κελί στα εισαγωγικά. Ένα " μέσα του γράφεται "".',
    en: 'Put the whole cell into quotation marks. A " inside it is written "".',
  },
};

/** A table or a chart that does not say where its numbers are from. */
export function missingSource(name: string, right: string): MessageWithFix {
  return {
    rule: "missing-attribute",
    message: {
      el: `Το «::${name}» δεν λέει από πού είναι τα στοιχεία του.`,
      en: `"::${name}" does not say where its data are from.`,
    },
    fix: writeExactly(right),
  };
}

/** The source of an exhibit in another form than that of a citation. */
export function malformedSource(name: string, right: string | undefined): MessageWithFix {
  return {
    rule: "citation-syntax",
    message: {
      el: `Το «source» του «::${name}» είναι μια παραπομπή χωρίς τις αγκύλες της.`,
      en: `The "source" of "::${name}" is a citation without its brackets.`,
    },
    fix: writeExactly(right === undefined ? "source=afp" : `source="${right}"`),
  };
}
