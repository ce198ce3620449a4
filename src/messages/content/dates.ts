import type { Message, MessageWithFix } from "../message.ts";
import { type Text, same } from "../text.ts";

const rule = "wrong-date";

const FORMS: Text = {
  el: "μια ημέρα ως 2022-01-05 ή μια ώρα με τη διαφορά της από την UTC ως 2022-01-05T17:30:00+02:00",
  en: "a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00",
};

/** Advice that always says what to write. */
/** A text that is no date; `right` is the form that was meant, where that is certain. */
export function notDate(text: string, right: string | undefined): MessageWithFix {
  const form = right === undefined ? FORMS : same(right);
  return {
    rule,
    message: { el: `Το «${text}» δεν είναι ημερομηνία.`, en: `"${text}" is not a date.` },
    fix: { el: `Γράψτε ${form.el}.`, en: `Write ${form.en}.` },
  };
}

/** A day or a time that no calendar has. */
export function noSuchDate(text: string, why: Text | undefined): MessageWithFix {
  return {
    rule,
    message: {
      el: `Το «${text}» δεν είναι ημέρα ή ώρα που υπάρχει.`,
      en: `"${text}" is not a day or time that exists.`,
    },
    fix: why ?? {
      el: "Διορθώστε τον μήνα, την ημέρα ή την ώρα.",
      en: "Correct the month, the day or the time.",
    },
  };
}

/** Why a day does not exist: month and day in the other order give `right`. */
export function exchangedDay(right: string): Text {
  return {
    el: `Ίσως ο μήνας και η ημέρα μπήκαν ανάποδα: ${right}.`,
    en: `Month and day may be exchanged: ${right}.`,
  };
}

/** Why a day does not exist: its month is shorter. */
export function shortMonth(last: number): Text {
  return {
    el: `Αυτός ο μήνας έχει ${last} ημέρες: διορθώστε την ημέρα.`,
    en: `This month has ${last} days: correct the day.`,
  };
}

/** A time without an offset; `rights` are the two forms where clocks showed it twice. */
export function missingOffset(text: string, rights: readonly string[]): MessageWithFix {
  const [first = "", second] = rights;
  return {
    rule,
    message: {
      el: `Το «${text}» έχει ώρα, αλλά όχι τη διαφορά της από την UTC.`,
      en: `"${text}" has a time but no offset from UTC.`,
    },
    fix:
      second === undefined
        ? {
            el: `Αν είναι η ώρα του ιστότοπου, γράψτε ${first}.`,
            en: `If it is the site's own time, write ${first}.`,
          }
        : {
            el: `Τα ρολόγια έδειξαν αυτή την ώρα δύο φορές εκείνη την ημέρα: γράψτε ${first} για την πρώτη, ${second} για τη δεύτερη.`,
            en: `Clocks showed this time twice on that day: write ${first} for the first, ${second} for the second.`,
          },
  };
}

/** A time that clocks left out when they went forward. */
export function skippedTime(text: string, zone: string, right: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Το «${text}» δεν υπάρχει: στη ζώνη ${zone} τα ρολόγια πήγαν μπροστά και πέρασαν αυτή την ώρα.`,
      en: `"${text}" does not exist: clocks in ${zone} went forward over this time on that day.`,
    },
    fix: {
      el: `Αν ήταν η επόμενη ώρα, γράψτε ${right}.`,
      en: `If it was the hour after, write ${right}.`,
    },
  };
}

/** An offset that the newsroom's zone does not have on that day. */
export function wrongOffset(
  text: string,
  zone: string,
  offset: string,
  rights: readonly [string, string],
): Message {
  return {
    rule,
    message: {
      el: `Η διαφορά από την UTC στο «${text}» δεν ισχύει τότε στη ζώνη ${zone}: εκεί είναι ${offset}.`,
      en: `"${text}" has an offset that ${zone} does not have then: it has ${offset}.`,
    },
    fix: {
      el: `Γράψτε ${rights[0]} ή, αν η διαφορά είναι σωστή, ${rights[1]}, που είναι η ίδια στιγμή.`,
      en: `Write ${rights[0]}; or, if the offset is right, ${rights[1]}, which is the same moment.`,
    },
  };
}

/** The same, where times of other places are allowed, and this is the offset of the newsroom's other season. */
export function otherSeason(
  text: string,
  zone: string,
  offset: string,
  rights: readonly [string, string],
): Message {
  return { ...wrongOffset(text, zone, offset, rights), severity: "warning" };
}

/** An offset that no place in the world has at that moment. */
export function unknownOffset(text: string, right: string): Message {
  return {
    rule,
    message: {
      el: `Η διαφορά από την UTC στο «${text}» δεν ισχύει τότε πουθενά στον κόσμο.`,
      en: `"${text}" has an offset from UTC that no place in the world has then.`,
    },
    fix: {
      el: `Στην ώρα του ιστότοπου είναι ${right}.`,
      en: `In the site's own time it is ${right}.`,
    },
  };
}

/** A year that no newsroom writes of as a date. */
export function wrongYear(text: string, earliest: number, latest: number): MessageWithFix {
  return {
    rule,
    message: {
      el: `Το «${text}» είναι έξω από τα έτη ${earliest} έως ${latest}.`,
      en: `"${text}" lies outside of the years ${earliest} to ${latest}.`,
    },
    fix: { el: "Διορθώστε το έτος.", en: "Correct the year." },
  };
}

/** A span of a timeline with one of its two days. */
export function halfSpan(missing: "from" | "to"): Message {
  const given = missing === "to" ? "from" : "to";
  return {
    rule,
    message: {
      el: `Λείπει το «${missing}» δίπλα στο «${given}».`,
      en: `"${missing}" is missing beside "${given}".`,
    },
    fix: {
      el: `Προσθέστε το, όπως "${missing}": "2022-01-05"· για μία ημέρα γράψτε "date" στη θέση του «${given}».`,
      en: `Add it, as in "${missing}": "2022-01-05"; for one day write "date" in the place of "${given}".`,
    },
  };
}

/** An entry of a timeline with no day, or with both a day and a span. */
export const DAY_OR_SPAN: Message = {
  rule,
  message: {
    el: "Η εγγραφή πρέπει να έχει μία ημέρα ή ένα διάστημα ημερών.",
    en: "The entry should have one day or a span of days.",
  },
  fix: {
    el: 'Γράψτε μόνο "date": "2022-01-05", ή "from": "2022-01-02", "to": "2022-01-05".',
    en: 'Write "date": "2022-01-05" alone, or "from": "2022-01-02", "to": "2022-01-05".',
  },
};
