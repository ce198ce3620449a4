import type { Message, MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

/** How an update begins. */
const FORM = ":::update{at=2026-11-22T21:10+02:00}";

/** A line that was meant to begin an update. */
export const UNREADABLE_UPDATE: MessageWithFix = {
  rule: "update-syntax",
  message: {
    el: "Η γραμμή δεν διαβάζεται ως αρχή μιας ενημέρωσης.",
    en: "The line cannot be read as the beginning of an update.",
  },
  fix: {
    el: `Γράψτε ${FORM} με τη δική της ώρα και, αν θέλετε, #id και key μετά από κενό.`,
    en: `Write ${FORM} with its own time and, if you like, #id and key, with spaces between them.`,
  },
};

/** An update without its time. */
export const MISSING_TIME: MessageWithFix = {
  rule: "update-syntax",
  message: { el: "Η ενημέρωση δεν λέει την ώρα της.", en: "The update does not say its time." },
  fix: {
    el: `Γράψτε την όπως στο ${FORM}`,
    en: `Write it as in ${FORM}`,
  },
};

/** An attribute that updates do not have; `fix` names the one that was meant. */
export function unknownUpdateAttribute(name: string, fix: Text): MessageWithFix {
  return {
    rule: "update-syntax",
    message: {
      el: `Το «${name}» δεν είναι ιδιότητα μιας ενημέρωσης.`,
      en: `"${name}" is not an attribute of an update.`,
    },
    fix,
  };
}

/** `key=true` and the like. */
export const KEY_WITH_VALUE: MessageWithFix = {
  rule: "update-syntax",
  message: {
    el: "Το «key» λέει από μόνο του ότι η ενημέρωση είναι από τις κυριότερες.",
    en: '"key" alone says that the update is a key one.',
  },
  fix: { el: "Γράψτε key, χωρίς τιμή.", en: "Write key, without a value." },
};

/** What an update may have between its braces. */
export const KNOWN_ATTRIBUTES: Text = {
  el: "Υπάρχουν: #id, at, key.",
  en: "Known are #id, at, key.",
};

/** A title between the braces. */
export function titleAmongAttributes(title: string): MessageWithFix {
  const line = title === "" ? "## …" : `## ${title}`;
  return {
    rule: "update-syntax",
    message: {
      el: "Ο τίτλος μιας ενημέρωσης δεν γράφεται ανάμεσα στα άγκιστρα.",
      en: "The title of an update is not written between the braces.",
    },
    fix: {
      el: `Γράψτε «${line}» στην πρώτη γραμμή του κειμένου της.`,
      en: `Write "${line}" as the first line of its text.`,
    },
  };
}

/** An attribute that is there twice. */
export function repeatedUpdateAttribute(name: string): MessageWithFix {
  return {
    rule: "update-syntax",
    message: {
      el: `Το «${name}» είναι δύο φορές στην ίδια ενημέρωση.`,
      en: `"${name}" is in the same update twice.`,
    },
    fix: { el: "Σβήστε το ένα.", en: "Remove one of them." },
  };
}

/** A text that is no time of a day. */
export function noUpdateTime(written: string): MessageWithFix {
  return {
    rule: "update-time",
    message: {
      el: `Το «${written}» δεν λέει την ημέρα, την ώρα και τη διαφορά της από την UTC.`,
      en: `"${written}" does not say the day, the time and its offset from UTC.`,
    },
    fix: {
      el: "Γράψτε και τα τρία, όπως at=2026-11-22T21:10+02:00.",
      en: "Write all three, as in at=2026-11-22T21:10+02:00.",
    },
  };
}

/** An update that is later than now. */
export function futureUpdate(at: string): MessageWithFix {
  return {
    rule: "update-time",
    message: {
      el: `Η ενημέρωση, ${at}, είναι στο μέλλον.`,
      en: `The update, ${at}, is still to come.`,
    },
    fix: { el: "Γράψτε πότε έγινε.", en: "Write when it was made." },
  };
}

/** An update before its story. */
export function earlyUpdate(at: string, published: string): MessageWithFix {
  return {
    rule: "update-time",
    message: {
      el: `Η ενημέρωση, ${at}, είναι πριν από τη δημοσίευση του ρεπορτάζ, ${published}.`,
      en: `The update, ${at}, comes before the publication of its story, ${published}.`,
    },
    fix: { el: "Διορθώστε το ένα από τα δύο.", en: "Correct one of the two." },
  };
}

/** An update after the last change that the front matter gives. */
export function lateUpdate(at: string, updated: string): Message {
  return {
    rule: "update-time",
    severity: "warning",
    message: {
      el: `Η ενημέρωση, ${at}, είναι μετά την τελευταία αλλαγή που λένε τα πεδία, ${updated}.`,
      en: `The update, ${at}, comes after the last change that the front matter gives, ${updated}.`,
    },
    fix: {
      el: "Σβήστε το «updated»: την τελευταία αλλαγή τη λένε οι ενημερώσεις.",
      en: 'Remove "updated": the updates say when the last change was.',
    },
  };
}

/** An update that is not in its place among the others. */
export function unorderedUpdate(
  at: string,
  previous: string,
  top: "newest" | "oldest",
): MessageWithFix {
  const [el, en] = top === "oldest" ? ["μεταγενέστερη", "later"] : ["προγενέστερη", "earlier"];
  const [first, word] = top === "oldest" ? ["η παλαιότερη", "oldest"] : ["η νεότερη", "newest"];
  return {
    rule: "update-time",
    message: {
      el: `Η ενημέρωση, ${at}, είναι κάτω από την ${previous}, που είναι ${el}.`,
      en: `The update, ${at}, is below ${previous}, which is ${en}.`,
    },
    fix: {
      el: `Διορθώστε την ώρα ή τη θέση της: στο αρχείο ${first} είναι πάνω.`,
      en: `Correct its time or its place: in this file the ${word} is at the top.`,
    },
  };
}
