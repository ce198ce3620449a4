import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "wrong-date";

const CORRECT_ONE: Text = { el: "Διορθώστε το ένα από τα δύο.", en: "Correct one of the two." };

/** A section dated before its story; a warning, because the date of a story alone may have been set for later. */
export function sectionBeforeStory(section: string, story: string): Message {
  return {
    rule,
    severity: "warning",
    message: {
      el: `Το μέρος έχει ημερομηνία ${section}, πριν από τη δημοσίευση του ρεπορτάζ, ${story}.`,
      en: `The section is dated ${section}, before the publication of its story, ${story}.`,
    },
    fix: {
      el: "Διορθώστε το ένα από τα δύο· το «published» του ρεπορτάζ είναι του πρώτου του κειμένου.",
      en: 'Correct one of the two; a story\'s "published" is that of its first text.',
    },
  };
}

/** A section that is newer than its story says that anything in it is. */
export function sectionAfterStory(section: string, story: string): Message {
  return {
    rule,
    severity: "warning",
    message: {
      el: `Το μέρος έχει ημερομηνία ${section}, μετά την τελευταία αλλαγή που λέει το index.md, ${story}.`,
      en: `The section is dated ${section}, after the last change that index.md gives, ${story}.`,
    },
    fix: {
      el: `Διορθώστε την ημερομηνία ή γράψτε «updated: ${section}» στο index.md.`,
      en: `Correct the date, or write "updated: ${section}" in index.md.`,
    },
  };
}

/** A correction of a text that was not published yet. */
export function earlyCorrection(correction: string, published: string): Message {
  return {
    rule,
    message: {
      el: `Η διόρθωση, ${correction}, είναι πριν από τη δημοσίευση, ${published}.`,
      en: `The correction, ${correction}, comes before the publication, ${published}.`,
    },
    fix: CORRECT_ONE,
  };
}

/** A change of a text that was not published yet. */
export function earlyChange(updated: string, published: string): Message {
  return {
    rule,
    message: {
      el: `Η τελευταία αλλαγή, ${updated}, είναι πριν από τη δημοσίευση, ${published}.`,
      en: `The last change, ${updated}, comes before the publication, ${published}.`,
    },
    fix: CORRECT_ONE,
  };
}

/** A post that somebody here saw before it was there. */
export function earlyCapture(captured: string, posted: string): Message {
  return {
    rule: "wrong-date",
    message: {
      el: `Το «captured», ${captured}, είναι πριν από την ανάρτηση, ${posted}.`,
      en: `"captured", ${captured}, is before the post, ${posted}.`,
    },
    fix: CORRECT_ONE,
  };
}

/** A story that leaves the front page before it is published. */
export function earlyExpiry(expires: string, published: string): Message {
  return {
    rule,
    message: {
      el: `Το ρεπορτάζ λήγει στις ${expires}, πριν από τη δημοσίευσή του, ${published}.`,
      en: `The story expires on ${expires}, before its publication, ${published}.`,
    },
    fix: CORRECT_ONE,
  };
}

/** Something that has been done, and is dated later than now. */
export function futureDate(what: "correction" | "last change", date: string): Message {
  const greek = what === "correction" ? "διόρθωση" : "τελευταία αλλαγή";
  return {
    rule,
    severity: "warning",
    message: {
      el: `Η ${greek}, ${date}, είναι στο μέλλον.`,
      en: `The ${what}, ${date}, is still to come.`,
    },
    fix: { el: "Γράψτε πότε έγινε.", en: "Write when it was made." },
  };
}

const order = "timeline-order";

/** An entry of a timeline below one that is later. */
export function unorderedEntry(date: string, previous: string): Message {
  return {
    rule: order,
    message: {
      el: `Το ${date} είναι κάτω από το ${previous}, που είναι μεταγενέστερο.`,
      en: `${date} is below ${previous}, which is later.`,
    },
    fix: {
      el: "Βάλτε τις εγγραφές με τη χρονική τους σειρά.",
      en: "Put the entries in order of time.",
    },
  };
}

/** A span that ends before it begins. */
export function backwardSpan(end: string): Message {
  return {
    rule: order,
    message: {
      el: `Το διάστημα τελειώνει στις ${end}, πριν αρχίσει.`,
      en: `The span ends on ${end}, before it begins.`,
    },
    fix: { el: "Αλλάξτε θέση στο «from» και το «to».", en: 'Exchange "from" and "to".' },
  };
}

/** A post that is later than all of the story that shows it; the story may have no "updated" yet. */
export function postAfterStory(id: string, date: string, last: string): Message {
  return {
    rule,
    severity: "warning",
    message: {
      el: `Η ανάρτηση «${id}» έχει ημερομηνία ${date}, μετά το ρεπορτάζ, που η τελευταία του ημερομηνία είναι ${last}.`,
      en: `The post "${id}" is dated ${date}, later than the story, whose last date is ${last}.`,
    },
    fix: {
      el: "Διορθώστε το «date» της στο posts.json ή αλλάξτε το «updated» του ρεπορτάζ.",
      en: 'Correct its "date" in posts.json, or set the story\'s "updated".',
    },
  };
}

/** An entry of a timeline that is later than all of its story. */
export function entryAfterStory(date: string, last: string): Message {
  return {
    rule: order,
    message: {
      el: `Το ${date} είναι μετά το ρεπορτάζ, που η τελευταία του ημερομηνία είναι ${last}.`,
      en: `${date} is later than the story, whose last date is ${last}.`,
    },
    fix: {
      el: "Διορθώστε την ημερομηνία ή αλλάξτε το «updated» του ρεπορτάζ.",
      en: 'Correct the date, or set the story\'s "updated".',
    },
  };
}
