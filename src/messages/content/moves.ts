import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

/** A story's folder, or a section's file, under another name than before, which no `formerly` gives; `line` is the one to write. */
export function missingFormerly(address: string, line: string): Message {
  return {
    rule: "missing-formerly",
    severity: "warning",
    message: {
      el: `Πριν από αυτή την αλλαγή η σελίδα ήταν στο ${address}, που τώρα δεν οδηγεί πουθενά.`,
      en: `Before this change the page was at ${address}, which now leads nowhere.`,
    },
    fix: writeExactly(line),
  };
}

/** More old names than the host has redirects for. */
export function tooManyRedirects(
  { ofStories, ofSections }: { readonly ofStories: number; readonly ofSections: number },
  most: { readonly stories: number; readonly sections: number },
): Message {
  return {
    rule: "too-many-redirects",
    message: {
      el: `Τα ρεπορτάζ έχουν ${ofStories} παλιά ονόματα και τα μέρη ${ofSections}· το Cloudflare Pages ακολουθεί ${most.stories} και ${most.sections}.`,
      en: `Stories have ${ofStories} old names and sections ${ofSections}; Cloudflare Pages follows ${most.stories} and ${most.sections}.`,
    },
    fix: {
      el: "Γράψτε false: τότε μια σελίδα οδηγεί από το καθένα στο νέο.",
      en: "Write false: then a page leads on from each.",
    },
  };
}

const KEEP_ONE: Text = { el: "Κρατήστε το ένα από τα δύο.", en: "Keep one of the two." };

/** An old name that is the page's name. */
export function moveToItself(address: string): Message {
  return {
    rule: "formerly-loop",
    message: {
      el: `Το «${address}» είναι η διεύθυνση της ίδιας της σελίδας: θα οδηγούσε στον εαυτό του.`,
      en: `"${address}" is the page's own address: it would lead to itself.`,
    },
    fix: { el: "Βγάλτε το.", en: "Take it out." },
  };
}

/** An old name at which there is another page, of the file `page`. */
export function takenAddress(address: string, page: string): Message {
  return {
    rule: "formerly-taken",
    message: {
      el: `Τη διεύθυνση «${address}» την έχει το ${page}.`,
      en: `The address "${address}" is taken by ${page}.`,
    },
    fix: {
      el: "Βγάλτε το ή δώστε στο άλλο νέο όνομα.",
      en: "Take it out, or rename the other.",
    },
  };
}

/** An old name that another page has had; `place` is its file and line. */
export function claimedAddress(address: string, to: string, place: string): Message {
  return {
    rule: "formerly-taken",
    message: {
      el: `Η διεύθυνση «${address}» οδηγεί ήδη στο «${to}», από το ${place}.`,
      en: `The address "${address}" leads to "${to}" already, by ${place}.`,
    },
    fix: KEEP_ONE,
  };
}
