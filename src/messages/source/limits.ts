import type { Message, MessageWithFix } from "../message.ts";
import { type Text, formatCount } from "../text.ts";

const TAKE_OUT: Text = { el: "Βγάλτε ό,τι δεν χρειάζεται.", en: "Take out what is not needed." };

/** What has more characters than are read, with what to do about it. */
const LONG_THINGS = {
  file: {
    name: { el: "Το αρχείο", en: "The file" },
    fix: { el: "Μοιράστε το σε περισσότερα μέρη.", en: "Make several sections of it." },
  },
  liveFile: {
    name: { el: "Το αρχείο", en: "The file" },
    fix: { el: "Συνεχίστε σε νέο ρεπορτάζ.", en: "Go on in a new story." },
  },
  paragraph: {
    name: { el: "Η παράγραφος", en: "The paragraph" },
    fix: { el: "Μοιράστε τη σε περισσότερες.", en: "Make several paragraphs of it." },
  },
  line: {
    name: { el: "Η γραμμή", en: "The line" },
    fix: {
      el: "Μοιράστε τη σε περισσότερες παραγράφους.",
      en: "Make several paragraphs of it.",
    },
  },
  fieldLine: {
    name: { el: "Η γραμμή", en: "The line" },
    fix: { el: "Συντομέψτε τη.", en: "Shorten it." },
  },
  fieldName: {
    name: { el: "Το όνομα του πεδίου", en: "The field's name" },
    fix: { el: "Συντομέψτε το.", en: "Shorten it." },
  },
} as const satisfies Readonly<Record<string, { readonly name: Text; readonly fix: Text }>>;

/** A text has more characters than are read. */
export function tooManyCharacters(thing: keyof typeof LONG_THINGS, limit: number): MessageWithFix {
  const { name, fix } = LONG_THINGS[thing];
  return { ...longText(name, limit), fix };
}

/** The value of a field has more characters than are read; its name begins the sentence. */
export function longValue(name: Text, limit: number): Message {
  return { ...longText(name, limit), fix: LONG_THINGS.fieldName.fix };
}

function longText(name: Text, limit: number): Message {
  const most = formatCount(limit);
  return {
    rule: "too-long",
    message: {
      el: `${name.el} έχει πάνω από ${most.el} χαρακτήρες.`,
      en: `${name.en} has more than ${most.en} characters.`,
    },
  };
}

/** What is part of an address, or names something in a data file. */
export const NAMED = {
  id: { el: "Το id", en: "The id" },
  folder: { el: "Το όνομα του φακέλου", en: "The folder's name" },
  file: { el: "Το όνομα του αρχείου", en: "The file's name" },
  section: { el: "Το όνομα του μέρους", en: "The section's name" },
} as const satisfies Readonly<Record<string, Text>>;

/** An id, or a name that becomes part of an address, is too long; `name` begins the sentence. */
export function nameTooLong(name: Text, letters: number, limit: number): Message {
  const count = formatCount(letters);
  return {
    rule: "too-long",
    message: {
      el: `${name.el} έχει ${count.el} γράμματα· επιτρέπονται το πολύ ${limit}.`,
      en: `${name.en} has ${count.en} letters; at most ${limit} are allowed.`,
    },
    fix: { el: "Δώστε πιο σύντομο όνομα.", en: "Give it a shorter name." },
  };
}

/** A list in front matter has too many entries; `name` begins the sentence. */
export function tooManyEntries(name: Text, entries: number, limit: number): Message {
  const count = formatCount(entries);
  return {
    rule: "too-long",
    message: {
      el: `${name.el} έχει ${count.el} στοιχεία· επιτρέπονται το πολύ ${limit}.`,
      en: `${name.en} has ${count.en} entries; at most ${limit} are allowed.`,
    },
    fix: TAKE_OUT,
  };
}

/** A page has had too many addresses. */
export function tooManyOldAddresses(path: string, addresses: number, limit: number): Message {
  const count = formatCount(addresses);
  return {
    rule: "too-long",
    message: {
      el: `Με αυτά τα παλιά ονόματα η σελίδα «${path}» έχει ${count.el} παλιές διευθύνσεις· επιτρέπονται το πολύ ${limit}.`,
      en: `With these old names the page "${path}" has ${count.en} old addresses; at most ${limit} are allowed.`,
    },
    fix: {
      el: "Κρατήστε τα ονόματα που μπορεί να έχουν ακόμη οι αναγνώστες.",
      en: "Keep the names that readers may still have.",
    },
  };
}

/** A list has an entry twice; `name` begins the sentence. */
export function repeatedEntry(name: Text, entry: string, first: number): Message {
  const shown = shorten(entry);
  return {
    rule: "repeated-entry",
    message: {
      el: `${name.el} έχει ήδη το «${shown}», ως στοιχείο ${first}.`,
      en: `${name.en} has "${shown}" already, as entry ${first}.`,
    },
    fix: { el: "Βγάλτε το ένα από τα δύο.", en: "Take one of the two out." },
  };
}

/** A text of one line has a line break; `name` begins the sentence. */
export function lineBreakInField(name: Text): Message {
  return {
    rule: "line-break",
    message: { el: `${name.el} αλλάζει γραμμή.`, en: `${name.en} has a line break.` },
    fix: { el: "Γράψτε το σε μία γραμμή.", en: "Write it in one line." },
  };
}

/** A data file has more bytes than are read. */
export function tooManyBytes(limit: number): Message {
  const most = formatCount(limit);
  return {
    rule: "too-long",
    message: {
      el: `Το αρχείο έχει πάνω από ${most.el} byte.`,
      en: `The file has more than ${most.en} bytes.`,
    },
    fix: TAKE_OUT,
  };
}

/** What a Markdown file can have too many of. */
const PARTS = {
  citations: { el: "παραπομπές", en: "citations" },
  blocks: {
    el: "παραγράφους, μεσότιτλους, κομμάτια κώδικα και γραμμές",
    en: "paragraphs, headings, codes and lines",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A Markdown file has more of something than is read. */
export function tooManyParts(parts: keyof typeof PARTS, limit: number): MessageWithFix {
  const { el, en } = PARTS[parts];
  const most = formatCount(limit);
  return {
    rule: "too-long",
    message: {
      el: `Το αρχείο έχει πάνω από ${most.el} ${el}.`,
      en: `The file has more than ${most.en} ${en}.`,
    },
    fix: LONG_THINGS.file.fix,
  };
}

const MOST_SHOWN = 60;

function shorten(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
