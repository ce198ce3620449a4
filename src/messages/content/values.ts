import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";
import { BOUNDS } from "./numbers.ts";
import { type Kind, wrongType } from "./shapes.ts";

/** Something else where text should be; in its place belongs `quoted`, or the whole `line`. */
export function notText(
  name: Text,
  found: Kind,
  quoted: string | undefined,
  line?: string,
): Message {
  if (line !== undefined) return wrongType(name, "text", found, writeExactly(line));
  const fix =
    quoted === undefined
      ? { el: "Γράψτε λέξεις.", en: "Write words." }
      : { el: `Βάλτε το σε εισαγωγικά: ${quoted}`, en: `Put it in quotes: ${quoted}` };
  return wrongType(name, "text", found, fix);
}

/** Text with a colon and a space, which became a field of its own. */
export function textWithColon(name: Text, line: string): Message {
  const { el, en } = name;
  return {
    rule: "wrong-type",
    message: {
      el: `Η άνω και κάτω τελεία κάνει πεδίο τις λέξεις πριν από αυτήν: ${el.charAt(0).toLowerCase()}${el.slice(1)} πρέπει να είναι κείμενο.`,
      en: `The colon makes a field of the words before it: ${en} should be text.`,
    },
    fix: {
      el: `Βάλτε το όλο σε εισαγωγικά: ${line}`,
      en: `Put the whole of it in quotes: ${line}`,
    },
  };
}

/** Something else where `true` or `false` should be; `right` is the one that was meant. */
export function notTrueOrFalse(name: Text, right: "true" | "false" | undefined): Message {
  return {
    rule: "wrong-type",
    message: {
      el: `${name.el} πρέπει να είναι true ή false.`,
      en: `${name.en} has to be true or false.`,
    },
    fix:
      right === undefined
        ? { el: "Γράψτε true ή false.", en: "Write true or false." }
        : { el: `Γράψτε ${right}, χωρίς εισαγωγικά.`, en: `Write ${right}, without quotes.` },
  };
}

/** Something else where a list should be; `example` is the list as it is written. */
export function notList(name: Text, found: Kind, example: string | undefined): Message {
  const fix =
    example === undefined
      ? { el: "Βάλτε το σε αγκύλες.", en: "Put it in square brackets." }
      : writeExactly(example);
  return wrongType(name, "list", found, fix);
}

/** Something else where ids in brackets should be; `file` has them before the names. */
export function notIds(name: Text, found: Kind, field: string, file: string): Message {
  return wrongType(name, "list", found, {
    el: `Γράψτε τα id σε αγκύλες, όπως ${field}: [id]· είναι πριν από τα ονόματα στο ${file}.json.`,
    en: `Write ids in brackets, as in ${field}: [id]; they are before the names in ${file}.json.`,
  });
}

/** One thing where a list of such things should be. */
export function notListButEntry(name: Text, found: Kind): Message {
  return wrongType(name, "list", found, {
    el: "Γράψτε [ πριν από αυτό και ] μετά.",
    en: "Write [ before it and ] after it.",
  });
}

/** Something else where fields should be; `example` is how they are written. */
export function notFields(name: Text, found: Kind, example: string | undefined): Message {
  const fix =
    example === undefined
      ? {
          el: "Γράψτε κάθε πεδίο με το όνομά του, άνω και κάτω τελεία, κενό και την τιμή του.",
          en: "Write each field as its name, a colon, a space and its value.",
        }
      : writeExactly(example);
  return wrongType(name, "fields", found, fix);
}

/** Something else that should be fields in JSON; `example` is how they begin. */
export function notFieldsInJson(name: Text, found: Kind, example: string): Message {
  return wrongType(name, "fields", found, {
    el: `Γράψτε τα πεδία του σε άγκιστρα, όπως ${example}`,
    en: `Write its fields in braces, such as ${example}`,
  });
}

/** Something else in JSON where a day should be. */
export function notDay(name: Text, found: Kind, mayBeNull: boolean): Message {
  const or = mayBeNull
    ? { el: ", ή null, αν δεν την ξέρει κανείς", en: ", or null where nobody knows" }
    : { el: "", en: "" };
  return wrongType(name, "text", found, {
    el: `Γράψτε την ημέρα σε εισαγωγικά, όπως "2022-01-05"${or.el}.`,
    en: `Write the day in quotes, such as "2022-01-05"${or.en}.`,
  });
}

/** A number in the place of a section's address. */
export function notSection(name: Text, found: Kind): Message {
  return wrongType(name, "text", found, {
    el: "Γράψτε το όνομα του αρχείου χωρίς τον αριθμό και το .md: το 1-protests.md είναι protests.",
    en: "Write the file's name without its number and .md: 1-protests.md is protests.",
  });
}

/** Something else in the place of a name on the front page. */
export function notNamed(name: Text, found: Kind): Message {
  return wrongType(name, "text", found, {
    el: 'Γράψτε τον φάκελο του ρεπορτάζ ή το id του θέματος σε εισαγωγικά, όπως "kazakhstan-unrest" ή "world".',
    en: 'Write the folder of a story or the id of a topic in quotes, such as "kazakhstan-unrest" or "world".',
  });
}

/** Something else in the place of an id in a list. */
export function notId(name: Text, found: Kind, file: string): Message {
  return wrongType(name, "text", found, {
    el: `Γράψτε ένα id, όπως αυτά που είναι πριν από τα ονόματα στο ${file}.json.`,
    en: `Write an id, such as those before the names in ${file}.json.`,
  });
}

/** A list of one entry where the entry itself should be. */
export function entryNotList(name: Text, found: Kind): Message {
  return wrongType(name, "fields", found, {
    el: "Σβήστε το [ πριν από αυτό και το ] μετά.",
    en: "Remove the [ before it and the ] after it.",
  });
}

/** A word that says that there is nothing, in a field that can be left out. */
export function nothingWritten(name: Text, written: string, isNull: boolean): Message {
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} δεν χρειάζεται «${written}» για να πει ότι δεν υπάρχει τίποτα.`,
      en: `${name.en} needs no "${written}" to say that there is nothing.`,
    },
    fix: isNull
      ? { el: "Γράψτε null, χωρίς εισαγωγικά.", en: "Write null, without quotes." }
      : { el: "Σβήστε το πεδίο.", en: "Remove the field." },
  };
}

/** Something that is no text where one of a few words should be. */
export function notChoice(name: Text, found: Kind, fix: Text): Message {
  return wrongType(name, "text", found, fix);
}

/** A value that is not allowed, as it is written; undefined for one of many lines. The fix says which are. */
export function wrongValue(name: Text, value: string | undefined, fix: Text | undefined): Message {
  const shown =
    value === undefined
      ? { el: "αυτή η τιμή", en: "this value" }
      : { el: `«${value}»`, en: `"${value}"` };
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} δεν μπορεί να είναι ${shown.el}.`,
      en: `${name.en} cannot be ${shown.en}.`,
    },
    fix,
  };
}

/** What says that a story is not out yet. */
export const DRAFT_IS_FIELD: Text = {
  el: "Γράψτε developing ή closed, και σε δική του γραμμή draft: true.",
  en: "Write developing or closed, and on a line of its own draft: true.",
};

/** The value that was meant, as it is written. */
export function writeValue(right: string): Text {
  return writeExactly(`${right}.`);
}

/** `true`, `false` or one of some words. */
export function switchOr(words: readonly string[]): Text {
  return {
    el: `Γράψτε true, false ή ${words.map((word) => `"${word}"`).join(" ή ")}.`,
    en: `Write true, false or ${words.map((word) => `"${word}"`).join(" or ")}.`,
  };
}

/** A list with nothing in it. */
export function emptyList(name: Text, example: string): Message {
  const such =
    example === "" ? { el: "", en: "" } : { el: `, όπως ${example}`, en: `, such as ${example}` };
  return {
    rule: "wrong-count",
    message: { el: `${name.el} δεν έχει κανένα στοιχείο.`, en: `${name.en} has no entry.` },
    fix: {
      el: `Γράψτε τουλάχιστον ένα${such.el}.`,
      en: `Write at least one${such.en}.`,
    },
  };
}

/** A list with too few or too many entries. */
export function wrongCount(
  name: Text,
  bound: "atLeast" | "atMost",
  limit: number,
  count: number,
): Message {
  const { el, en } = BOUNDS[bound];
  return {
    rule: "wrong-count",
    message: {
      el: `${name.el} πρέπει να έχει ${el} ${limit} ${limit === 1 ? "στοιχείο" : "στοιχεία"} και έχει ${count}.`,
      en: `${name.en} should have ${en} ${limit} ${limit === 1 ? "entry" : "entries"}, and has ${count}.`,
    },
    fix:
      bound === "atLeast"
        ? { el: `Προσθέστε ${limit - count}.`, en: `Add ${limit - count}.` }
        : { el: `Βγάλτε ${count - limit}.`, en: `Take out ${count - limit}.` },
  };
}
