import type { Text } from "../text.ts";

/** Where a field goes that is about the whole story. */
export const MOVE_TO_INDEX: Text = {
  el: "Αφορά όλο το ρεπορτάζ: γράψτε το στο index.md.",
  en: "It is about the whole story: write it in index.md.",
};

/** Where an article says what pictures it has. */
export const PICTURE_IS_HERO: Text = {
  el: "Σβήστε το: η εικόνα όλου του ρεπορτάζ γράφεται στο hero του index.md, και κάθε άλλη σε δική της γραμμή του κειμένου.",
  en: "Leave it out: the picture of the whole story is the hero of index.md, and any other is on a line of its own in the text.",
};

/** What a story does not say in its fields, and why. */
export const SUPERFLUOUS = {
  address: {
    el: "Σβήστε το: τη διεύθυνση τη δίνουν τα ονόματα του φακέλου και του αρχείου.",
    en: "Leave it out: the names of the folder and the file give the address.",
  },
  picture: {
    el: "Σβήστε το: εικόνες δεν μπαίνουν εδώ.",
    en: "Leave it out: there are no pictures here.",
  },
  form: {
    el: "Σβήστε το: τη μορφή της σελίδας τη δίνει ο ιστότοπος.",
    en: "Leave it out: the site gives the page its form.",
  },
  language: {
    el: "Σβήστε το: τη γλώσσα τη λέει το site.json· ξενόγλωσσες λέξεις γράφονται [popular anger]{lang=en}.",
    en: "Leave it out: site.json says the language; words in another are written [popular anger]{lang=en}.",
  },
  key: {
    el: "Σβήστε το: id είναι το όνομα πριν από το {.",
    en: "Leave it out: the id is the name before the {.",
  },
  wholeName: {
    el: 'Γράψτε όλο το όνομα σε ένα πεδίο, όπως "name": "Μαρία Δοκιμαστή".',
    en: 'Write the whole name in one field, such as "name": "Μαρία Δοκιμαστή".',
  },
  embargo: {
    el: "Γράψτε την ώρα στο «published», όπως 2022-01-06T08:00:00+02:00: πριν από αυτήν δεν βγαίνει.",
    en: 'Write the time in "published", as in 2022-01-06T08:00:00+02:00: it is not out before that.',
  },
  citation: {
    el: "Γράψτε την πηγή στο τέλος του «text», όπως [@afp].",
    en: 'Write the source at the end of "text", as in [@afp].',
  },
  time: {
    el: "Γράψτε την ώρα στο «published», όπως 2022-01-05T17:30:00+02:00.",
    en: 'Write the time in "published", as in 2022-01-05T17:30:00+02:00.',
  },
  coordinates: {
    el: 'Γράψτε δύο πεδία, όπως "latitude": 43.24, "longitude": 76.95.',
    en: 'Write two fields, such as "latitude": 43.24, "longitude": 76.95.',
  },
  other: { el: "Σβήστε το: εδώ δεν μπαίνει.", en: "Leave it out: it does not belong here." },
} as const satisfies Readonly<Record<string, Text>>;

/** Where an address comes from. */
export const NAME_IS_ADDRESS: Text = {
  el: "Σβήστε το: διεύθυνση είναι το όνομα του αρχείου.",
  en: "Leave it out: the address is the file's name.",
};
