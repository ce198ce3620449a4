import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

/** What a file tells besides its picture, sound or text, as it continues «Το αρχείο λέει». */
const TELLS = {
  place: { el: "πού τραβήχτηκε (GPS)", en: "where it was taken (GPS)" },
  serial: { el: "τον αριθμό σειράς της συσκευής", en: "the serial number of the device" },
  person: { el: "ποιος το έφτιαξε ή σε ποιον ανήκει", en: "who made it or owns it" },
  device: { el: "με ποια συσκευή έγινε", en: "with which device it was made" },
  software: {
    el: "με ποιο πρόγραμμα ή σε ποιον υπολογιστή",
    en: "with which program or on which computer",
  },
  time: { el: "πότε έγινε", en: "when it was made" },
  thumbnail: {
    el: "πώς ήταν πριν κοπεί (μικρογραφία)",
    en: "what it was before it was cropped (thumbnail)",
  },
  "maker-note": {
    el: "όσα γράφει ο κατασκευαστής της συσκευής",
    en: "what the maker of the device writes into it",
  },
  history: { el: "πώς το επεξεργάστηκαν", en: "how it was edited" },
  comment: {
    el: "όσα σημείωσε κάποιος (τίτλο, σχόλια)",
    en: "what somebody noted (a title, comments)",
  },
  trailing: {
    el: "όσα κρύβονται δίπλα ή μετά από αυτό που φαίνεται",
    en: "what is hidden beside or behind what it shows",
  },
  other: {
    el: "κάτι ακόμη, που δεν χρειάζεται για να φανεί",
    en: "something more, which is not needed to show it",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a file can tell. */
export type Told = keyof typeof TELLS;

/** A picture, recording or document that tells more than it shows; `fix` is what helps. */
export function privateMetadata(tells: readonly Told[], fix: Text): Message {
  const list = listTexts(tells);
  return {
    rule: "private-metadata",
    message: { el: `Το αρχείο λέει ${list.el}.`, en: `The file tells ${list.en}.` },
    fix,
  };
}

/** What helps where the file can be cleaned. */
export const RUN_FIX: Text = {
  el: "Τρέξτε npm run check -- --fix, που τα βγάζει χωρίς να αλλάξει τίποτε άλλο.",
  en: "Run npm run check -- --fix, which takes that out and changes nothing else.",
};

/** What was taken out of a file. */
export function cleanedFile(tells: readonly Told[]): Text {
  const list = listTexts(tells);
  return { el: `Το αρχείο δεν λέει πια ${list.el}.`, en: `The file no longer tells ${list.en}.` };
}

/** A file of a format from which nothing can be taken out here. */
export function uncleanableFormat(format: string, fix: Text): Message {
  return {
    rule: "private-metadata",
    message: {
      el: `Ένα αρχείο ${format} όπως αυτό μπορεί να λέει πού, πότε και με ποια συσκευή έγινε, και εδώ δεν καθαρίζεται.`,
      en: `A ${format} file such as this one can tell where, when and with which device it was made, and it cannot be cleaned here.`,
    },
    fix,
  };
}

/** A file that is not whole, or not what it begins as. */
export function damagedFile(format: string): Message {
  return {
    rule: "damaged-file",
    message: {
      el: `Το αρχείο αρχίζει όπως ένα ${format}, αλλά είναι κομμένο ή χαλασμένο· δεν μπορεί να ελεγχθεί τι άλλο λέει.`,
      en: `The file begins as a ${format}, but it is cut off or damaged; what else it tells cannot be checked.`,
    },
    fix: { el: "Αποθηκεύστε το ξανά από το πρωτότυπο.", en: "Save it again from the original." },
  };
}

/** What to do with a file that cannot be cleaned, by what it is. */
export const CONVERT = {
  picture: { el: "Αποθηκεύστε την εικόνα ως JPEG ή PNG.", en: "Save the picture as JPEG or PNG." },
  recording: {
    el: "Μετατρέψτε τον ήχο σε MP3, το βίντεο σε MP4 με εικόνα και ήχο μόνο.",
    en: "Convert sound to MP3, a film to MP4 with pictures and sound alone.",
  },
  document: {
    el: "Βάλτε στη θέση του εικόνες των σελίδων του (PNG), ή μόνο το κείμενό του.",
    en: "Put pictures of its pages (PNG) in its place, or its text alone.",
  },
} as const satisfies Readonly<Record<string, Text>>;

function listTexts(tells: readonly Told[]): Text {
  return {
    el: joinList(
      tells.map((told) => TELLS[told].el),
      "και",
    ),
    en: joinList(
      tells.map((told) => TELLS[told].en),
      "and",
    ),
  };
}

function joinList(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
