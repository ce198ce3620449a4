import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import { type Text, plural } from "../text.ts";

const rule = "yaml-syntax";

/** Longer values are not repeated in advice. */
const LONGEST_SHOWN = 300;

const QUOTE_VALUE: Text = {
  el: 'Βάλτε όλη την τιμή σε εισαγωγικά: "…".',
  en: 'Put the whole value in quotes: "…".',
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

/** Ids with other marks than commas and one pair of brackets. */
export function markedIds(line: string): Message {
  return {
    rule,
    message: {
      el: "Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα.",
      en: "The ids of a list are in square brackets, with no other marks than commas.",
    },
    fix: writeExactly(line),
  };
}

/** `"title": "Νύχτα",` or `- title: Νύχτα`. */
export function jsonField(line: string): Message {
  return {
    rule,
    message: {
      el: "Ένα πεδίο αρχίζει με το όνομά του, χωρίς εισαγωγικά ή παύλα πριν από αυτό.",
      en: "A field begins with its name, without a quote or a hyphen before it.",
    },
    fix: writeExactly(line),
  };
}

/** `- 2022-01-06: Λάθος.` in the list of corrections. */
export function correctionFields(date: string, text: string): Message {
  return {
    rule,
    message: {
      el: "Μια διόρθωση έχει δύο πεδία, date και text, το ένα κάτω από το άλλο.",
      en: "A correction has two fields, date and text, one below the other.",
    },
    fix: writeExactly(`- date: ${date}\n    text: ${text}`),
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
    fix: { el: "Σβήστε ό,τι είναι πριν από αυτό.", en: "Remove what is before it." },
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
export function unevenField(name: string, spaces: number): Message {
  return {
    rule,
    message: {
      el: `Το «${name}» δεν αρχίζει κάτω από το πρώτο πεδίο της διόρθωσης.`,
      en: `"${name}" does not begin below the first field of its correction.`,
    },
    fix: {
      el: `Βάλτε ${spaces} κενά πριν από αυτό.`,
      en: `Put ${spaces} spaces before it.`,
    },
  };
}

/** An entry of a list that begins at another column than the first. */
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
