import { writeExactly } from "../fixes.ts";
import type { MessageWithFix } from "../message.ts";

const rule = "chart";

/** A type that no chart has; `right` is how the one that was meant is written, where that is known. */
export function unknownChartType(
  written: string,
  known: readonly string[],
  right: string | undefined,
): MessageWithFix {
  const list = known.join(", ");
  return {
    rule: "wrong-value",
    message: {
      el: `Το «${written}» δεν είναι είδος γραφήματος.`,
      en: `"${written}" is not a type of chart.`,
    },
    fix:
      right === undefined
        ? { el: `Γράψτε ένα από αυτά: ${list}.`, en: `Write one of these: ${list}.` }
        : writeExactly(right),
  };
}

/** A column behind the first that is not of numbers; `cell` is one that is none, or is of another unit. */
export function noNumbers(column: string, cell: string | undefined): MessageWithFix {
  return {
    rule,
    message:
      cell === undefined
        ? {
            el: `Η στήλη «${column}» δεν έχει αριθμούς.`,
            en: `The column "${column}" has no numbers.`,
          }
        : {
            el: `Η στήλη «${column}» δεν έχει μόνο αριθμούς της ίδιας μονάδας: «${cell}».`,
            en: `The column "${column}" has not only numbers of the same unit: "${cell}".`,
          },
    fix: {
      el: "Η πρώτη στήλη ενός γραφήματος έχει ονόματα, και κάθε άλλη αριθμούς, όπως 1.234,5. Διορθώστε το κελί, ή σβήστε τη στήλη.",
      en: "The first column of a chart has names, and every other one numbers, such as 1.234,5. Correct the cell, or remove the column.",
    },
  };
}

/** Columns of different units in one chart. */
export function otherUnit(column: string, first: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Οι στήλες «${first}» και «${column}» δεν έχουν την ίδια μονάδα.`,
      en: `The columns "${first}" and "${column}" do not have the same unit.`,
    },
    fix: {
      el: "Κάντε δύο γραφήματα, από δύο αρχεία.",
      en: "Make two charts, from two files.",
    },
  };
}

/** More rows or columns than a chart of a type has room for. */
export function tooManyInChart(
  part: "rows" | "series",
  count: number,
  type: string,
  limit: number,
): MessageWithFix {
  const names = {
    rows: { el: "γραμμές", en: "rows" },
    series: { el: "στήλες με αριθμούς", en: "columns with numbers" },
  }[part];
  return {
    rule,
    message: {
      el: `Τα στοιχεία έχουν ${count} ${names.el}: ένα γράφημα type=${type} χωράει ${limit}.`,
      en: `The data have ${count} ${names.en}: a chart of type=${type} has room for ${limit}.`,
    },
    fix: {
      el: "Κρατήστε όσα χρειάζεται η είδηση, ή δείξτε τα με ::table.",
      en: "Keep what the news needs, or show them with ::table.",
    },
  };
}

/** Fewer rows or columns than a chart of a type needs. */
export function tooFewInChart(
  part: "rows" | "series",
  type: string,
  least: number,
): MessageWithFix {
  const names = {
    rows: { el: "γραμμές", en: "rows" },
    series: { el: "στήλες με αριθμούς", en: "columns with numbers" },
  }[part];
  const other = part === "series" ? "type=bar" : "type=column";
  return {
    rule,
    message: {
      el: `Ένα γράφημα type=${type} χρειάζεται τουλάχιστον ${least} ${names.el}.`,
      en: `A chart of type=${type} needs at least ${least} ${names.en}.`,
    },
    fix: writeExactly(other),
  };
}

/** A name of a row or of a series that a chart has no room for. */
export function longNameInChart(name: string, type: string, limit: number): MessageWithFix {
  return {
    rule,
    message: {
      el: `Το «${name}» έχει πάνω από ${limit} γράμματα: δεν χωράει σε αυτό το γράφημα type=${type}.`,
      en: `"${name}" has more than ${limit} letters: this chart of type=${type} has no room for it.`,
    },
    fix:
      type === "column"
        ? {
            el: "Συντομεύστε το, ή γράψτε type=bar, όπου κάθε όνομα έχει τη δική του γραμμή.",
            en: "Shorten it, or write type=bar, where each name has a line of its own.",
          }
        : { el: "Συντομεύστε το στο αρχείο.", en: "Shorten it in the file." },
  };
}

/** A negative number where parts are put behind each other. */
export function negativePart(column: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Η στήλη «${column}» έχει αρνητικό αριθμό: τα μέρη ενός συνόλου δεν μπορεί να είναι κάτω από το μηδέν.`,
      en: `The column "${column}" has a negative number: the parts of a sum cannot be below zero.`,
    },
    fix: writeExactly("type=bar"),
  };
}

/** A row without a name, or two with the same. */
export function wrongRowName(name: string, row: number): MessageWithFix {
  return {
    rule,
    message:
      name === ""
        ? {
            el: `Η σειρά ${row} δεν έχει όνομα στην πρώτη στήλη.`,
            en: `Row ${row} has no name in the first column.`,
          }
        : {
            el: `Δύο σειρές λέγονται «${name}» στην πρώτη στήλη.`,
            en: `Two rows are called "${name}" in the first column.`,
          },
    fix: { el: "Δώστε σε κάθε σειρά δικό της όνομα.", en: "Give each row a name of its own." },
  };
}
