import { write } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

/** How an update begins. */
const FORM = ":::update{at=2026-11-22T21:10+02:00}";

/** An update where there are none. */
export const UPDATE_OUTSIDE_LIVE: MessageWithFix = {
  rule: "update-place",
  message: {
    el: "Ενημερώσεις έχει μόνο το index.md ενός ρεπορτάζ με «kind: live».",
    en: 'Only the index.md of a story with "kind: live" has updates.',
  },
  fix: {
    el: "Γράψτε την εκεί ή σβήστε τις γραμμές με «:::», για να μείνει το κείμενο.",
    en: 'Write it there, or remove the lines with ":::", so that the text remains.',
  },
};

/** An update in a list or a quotation. */
export const NESTED_IN_BLOCK: MessageWithFix = {
  rule: "update-place",
  message: {
    el: "Η ενημέρωση είναι μέσα σε λίστα ή παράθεμα.",
    en: "The update is inside a list or a quotation.",
  },
  fix: {
    el: "Αρχίστε τη σε δική της γραμμή, χωρίς σημάδια και κενά μπροστά.",
    en: "Begin it on a line of its own, without marks and spaces before it.",
  },
};

/** Updates in a story with sections. */
export const UPDATES_BESIDE_SECTIONS: MessageWithFix = {
  rule: "update-place",
  message: {
    el: "Το ρεπορτάζ έχει μέρη: οι ενημερώσεις του δεν έχουν δική τους θέση.",
    en: "The story has sections, beside which updates have no place.",
  },
  fix: {
    el: "Γράψτε όσα λένε τα μέρη στο index.md, ως ενημερώσεις, και σβήστε τα αρχεία τους.",
    en: "Write what the sections say in index.md, as updates, and remove their files.",
  },
};

/** Words between two updates, or behind the last. */
export const TEXT_BETWEEN_UPDATES: MessageWithFix = {
  rule: "update-place",
  message: {
    el: "Το κείμενο είναι έξω από τις ενημερώσεις.",
    en: "The text is outside of the updates.",
  },
  fix: {
    el: "Βάλτε το σε μια ενημέρωση, πριν από το «:::» της, ή πριν από όλες, ως εισαγωγή.",
    en: 'Put it into an update, before its ":::", or before all of them, as an introduction.',
  },
};

/** A story has more updates than are read. */
export function tooManyUpdates(limit: number): MessageWithFix {
  return {
    rule: "too-long",
    message: {
      el: `Το ρεπορτάζ έχει πάνω από ${limit} ενημερώσεις.`,
      en: `The story has more than ${limit} updates.`,
    },
    fix: {
      el: "Συνεχίστε σε νέο ρεπορτάζ.",
      en: "Go on in a new story.",
    },
  };
}

/** The order of updates in a story without any. */
export const ORDER_WITHOUT_LIVE: MessageWithFix = {
  rule: "update-place",
  message: {
    el: "Το «order» είναι η σειρά των ενημερώσεων, που έχει μόνο ένα ρεπορτάζ με «kind: live».",
    en: '"order" is that of updates, which only a story with "kind: live" has.',
  },
  fix: { el: "Σβήστε τη γραμμή.", en: "Remove the line." },
};

/** An update without an end. */
export const UNCLOSED_UPDATE: MessageWithFix = {
  rule: "update-end",
  message: {
    el: "Η ενημέρωση δεν κλείνει.",
    en: "The update has no end.",
  },
  fix: {
    el: "Γράψτε «:::» σε δική του γραμμή, κάτω από το κείμενό της.",
    en: 'Write ":::" on a line of its own, below its text.',
  },
};

/** An update inside another. */
export const NESTED_UPDATE: MessageWithFix = {
  rule: "update-end",
  message: {
    el: "Η ενημέρωση είναι μέσα σε άλλη.",
    en: "The update is inside another.",
  },
  fix: {
    el: "Κλείστε πρώτα την άλλη, με «:::» πριν από αυτή τη γραμμή.",
    en: 'Close the other first, with ":::" before this line.',
  },
};

/** The end of an update where none is open. */
export const STRAY_END: MessageWithFix = {
  rule: "update-end",
  message: {
    el: "Εδώ δεν υπάρχει ενημέρωση για να κλείσει.",
    en: "There is no update here to close.",
  },
  fix: { el: "Σβήστε τη γραμμή.", en: "Remove the line." },
};

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

/** An id in other letters than those of addresses. */
export function wrongUpdateId(written: string, right: string): MessageWithFix {
  return {
    rule: "update-id",
    message: {
      el: `Το «#${written}» δεν μπορεί να είναι σε διεύθυνση.`,
      en: `"#${written}" cannot be in an address.`,
    },
    fix:
      right === ""
        ? {
            el: "Γράψτε το με λατινικά μικρά γράμματα και παύλες, όπως #exit-poll.",
            en: "Write it in small Latin letters and hyphens, such as #exit-poll.",
          }
        : write(`#${right}`),
  };
}

/** An id that another update has; `first` is the place of that one. */
export function repeatedUpdateId(written: string, first: string): MessageWithFix {
  return {
    rule: "update-id",
    message: {
      el: `Το «#${written}» το έχει ήδη η ενημέρωση στο ${first}.`,
      en: `The update at ${first} has "#${written}" already.`,
    },
    fix: { el: "Δώστε στη μία από τις δύο άλλο.", en: "Give one of the two another." },
  };
}

/** Two updates of the same minute without ids. */
export function sameMinute(first: string): MessageWithFix {
  return {
    rule: "update-id",
    message: {
      el: `Την ίδια ώρα έχει και η ενημέρωση στο ${first}, και από την ώρα βγαίνει η διεύθυνσή τους.`,
      en: `The update at ${first} has the same time, of which their addresses are made.`,
    },
    fix: {
      el: "Διορθώστε τη μία ώρα ή δώστε σε αυτή την ενημέρωση ένα id, όπως #exit-poll.",
      en: "Correct one of the times, or give this update an id, such as #exit-poll.",
    },
  };
}

/** A correction of an update that does not exist. */
export function unknownUpdate(written: string, fix: Text): MessageWithFix {
  return {
    rule: "update-id",
    message: {
      el: `Καμία ενημέρωση δεν έχει το id «${written}».`,
      en: `No update has the id "${written}".`,
    },
    fix,
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

/** An update without words. */
export const EMPTY_UPDATE: MessageWithFix = {
  rule: "update-text",
  message: { el: "Η ενημέρωση δεν έχει κείμενο.", en: "The update has no text." },
  fix: {
    el: "Γράψτε το πριν από το «:::» ή σβήστε την.",
    en: 'Write it before the ":::", or remove the update.',
  },
};

/** A key update that the list at the top could not name. */
export const KEY_WITHOUT_TITLE: MessageWithFix = {
  rule: "update-text",
  message: {
    el: "Η ενημέρωση με key δεν έχει τίτλο, και με αυτόν τη δείχνουν τα κυριότερα.",
    en: "The update with key has no title, by which it is listed at the top.",
  },
  fix: {
    el: "Γράψτε τον στην πρώτη γραμμή του κειμένου της, μετά από «## ».",
    en: 'Write it as the first line of its text, behind "## ".',
  },
};
