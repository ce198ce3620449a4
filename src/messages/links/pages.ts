import { writeWords } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

/** An address that is none of any page. */
export function noSuchPage(path: string, fix: Text): Message {
  return { rule: "broken-link", message: noPage(path), fix };
}

function noPage(path: string): Text {
  return {
    el: `Σε αυτόν τον ιστότοπο δεν υπάρχει σελίδα «${path}».`,
    en: `There is no page "${path}" on this site.`,
  };
}

/** A path that begins with the one below which the site is. */
export function pathWithBase(path: string, base: string, right: string): Message {
  return {
    rule: "broken-link",
    message: noPage(path),
    fix: {
      el: `Γράψτε «${right}»: το «${base}» μπαίνει μόνο του.`,
      en: `Write "${right}": the build puts "${base}" before it.`,
    },
  };
}

/** The address that a page had before. */
export function movedPage(path: string, right: string): Message {
  return {
    rule: "broken-link",
    message: { el: `Η σελίδα «${path}» άλλαξε διεύθυνση.`, en: `The page "${path}" has moved.` },
    fix: writeWords(right),
  };
}

/** A heading that a page does not have; the fix says which it has, where it has any. */
export function noSuchHeading(anchor: string, path: string, fix: Text | undefined): Message {
  return {
    rule: "broken-link",
    message: {
      el: `Στη σελίδα «${path}» δεν υπάρχει μεσότιτλος «#${anchor}».`,
      en: `There is no heading "#${anchor}" on the page "${path}".`,
    },
    fix: fix ?? { el: "Η σελίδα δεν έχει κανέναν.", en: "The page has none." },
  };
}

/** A link to a heading of the story, in a correction, which other pages show too. */
export function anchorInCorrection(href: string): Message {
  return {
    rule: "broken-link",
    message: {
      el: `Το «${href}» δεν οδηγεί πουθενά από τις άλλες σελίδες όπου εμφανίζεται η διόρθωση.`,
      en: `"${href}" leads nowhere from the other pages that show the correction.`,
    },
    fix: {
      el: "Αρχίστε το με τη διεύθυνση της σελίδας, όπως /stories/unrest/#protests.",
      en: "Begin it with the page's address, as in /stories/unrest/#protests.",
    },
  };
}

/** A link to what is not published yet; `until` is the moment at which it will be, undefined for a draft. */
export function earlyLink(path: string, until: string | undefined): Message {
  return {
    rule: "early-link",
    message:
      until === undefined
        ? { el: `Η σελίδα «${path}» είναι προσχέδιο.`, en: `The page "${path}" is a draft.` }
        : {
            el: `Η σελίδα «${path}» δεν δημοσιεύεται πριν από ${until}.`,
            en: `The page "${path}" is not out before ${until}.`,
          },
    fix: {
      el: "Βγάλτε τον σύνδεσμο ώσπου να μπορούν να τον ανοίξουν οι αναγνώστες.",
      en: "Take the link out until readers can follow it.",
    },
  };
}

/** A page of this site whose address is written in another way. */
export function indirectAddress(address: string, path: string): Message {
  return {
    rule: "broken-link",
    message: {
      el: `Η διεύθυνση μιας σελίδας δεν γράφεται «${address}».`,
      en: `"${address}" is not how the address of a page is written.`,
    },
    fix: writeWords(path),
  };
}

/** An address on this site that looks like that of a file. */
export function noSuchFile(path: string): Message {
  return {
    rule: "broken-link",
    message: {
      el: `Σε αυτόν τον ιστότοπο, που δεν δημοσιεύει αρχεία των συντακτών, δεν υπάρχει αρχείο «${path}».`,
      en: `There is no file "${path}" on this site, which publishes no files of authors.`,
    },
    fix: {
      el: "Βάλτε σύνδεσμο εκεί όπου είναι δημοσιευμένο, με https://, ή προς μια σελίδα.",
      en: "Link to the place where it is published, with https://, or to a page.",
    },
  };
}

export const LINK_IN_LINK = {
  rule: "link-place",
  message: {
    el: "Ένας σύνδεσμος δεν μπορεί να είναι μέσα σε άλλον.",
    en: "A link cannot be inside a link.",
  },
  fix: { el: "Χωρίστε τους δύο.", en: "Take the two apart." },
} as const satisfies Message;
