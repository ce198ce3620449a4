import { write } from "../fixes.ts";
import type { MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

/** An update where there are none. */
export const UPDATE_OUTSIDE_LIVE: MessageWithFix = {
  rule: "update-place",
  message: {
    el: "Ενημερώσεις έχει μόνο το index.md ενός ρεπορτάζ με «kind: live».",
    en: 'Only the index.md of a story with "kind: live" has updates.',
  },
  fix: {
    el: "Στο index.md γράψτε στα πεδία kind: live· από άλλο αρχείο μεταφέρετε εκεί τις ενημερώσεις.",
    en: "In index.md, write kind: live in the front matter; from another file, move the updates there.",
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
