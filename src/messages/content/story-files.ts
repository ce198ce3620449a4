import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const FILES: Text = {
  el: "Ο φάκελος ενός ρεπορτάζ έχει index.md, μέρη όπως «1-protests.md», timeline.json και εικόνες όπως «fire.jpg».",
  en: 'A story\'s folder has index.md, sections such as "1-protests.md", timeline.json, and pictures such as "fire.jpg".',
};

function rename(name: string): Text {
  return { el: `Μετονομάστε το σε ${name}.`, en: `Rename it to ${name}.` };
}

const RENAME_ONE: Text = {
  el: "Μετονομάστε το ένα από τα δύο αρχεία.",
  en: "Rename one of the two files.",
};

/** A file that no story has; `name` is the one that was meant, where that is certain. */
export function wrongFileName(written: string, name: string | undefined): Message {
  return {
    rule: "file-name",
    message: {
      el: `Το «${written}» δεν είναι αρχείο που μπορεί να έχει ένα ρεπορτάζ.`,
      en: `"${written}" is not a file that a story can have.`,
    },
    fix: name === undefined ? FILES : rename(name),
  };
}

const FOREIGN = {
  film: {
    el: "Σβήστε το: βίντεο δεν μπαίνουν σε ρεπορτάζ.",
    en: "Remove it: stories have no films.",
  },
  document: {
    el: "Αντιγράψτε το κείμενό του σε ένα μέρος, όπως «1-protests.md», και σβήστε το.",
    en: 'Copy its text to a section, such as "1-protests.md", and remove it.',
  },
  copy: { el: "Σβήστε το: είναι αντίγραφο.", en: "Remove it: it is a copy." },
} as const satisfies Readonly<Record<string, Text>>;

/** A film, a text of another program, or a copy that one has left. */
export function foreignFile(written: string, kind: keyof typeof FOREIGN): Message {
  return { ...wrongFileName(written, undefined), fix: FOREIGN[kind] };
}

/** A Markdown file below another folder, or without one of its own; `path` is where it goes. */
export function moveFile(written: string, path: string): Message {
  return {
    ...wrongFileName(written, undefined),
    fix: { el: `Μεταφέρετέ το στο ${path}.`, en: `Move it to ${path}.` },
  };
}

/** A Markdown file that may be a section, under a name without its number, or with one in another form. */
export function wrongSectionName(written: string, name: string): Message {
  return {
    rule: "file-name",
    message: {
      el: `Το «${written}» δεν είναι όνομα μέρους: ένας αριθμός, που είναι η θέση του στο ρεπορτάζ, μια παύλα και η διεύθυνσή του.`,
      en: `"${written}" is not the name of a section: a number, which is its place in the story, a hyphen, and its address.`,
    },
    fix: rename(name),
  };
}

/** A folder whose name has other characters than an address; `right` is the name without them, which may be empty. */
export function wrongFolderName(name: string, right: string): Message {
  return {
    rule: "file-name",
    message: {
      el: `Το όνομα του φακέλου «${name}» δεν μπορεί να μπει σε διεύθυνση.`,
      en: `The folder's name "${name}" cannot be in an address.`,
    },
    fix:
      right === ""
        ? {
            el: "Γράψτε το με μικρά λατινικά γράμματα, ψηφία και παύλες.",
            en: "Use small Latin letters, digits and hyphens.",
          }
        : { el: `Μετονομάστε τον σε ${right}.`, en: `Rename it to ${right}.` },
  };
}

/** A folder without the file that makes a story of it. */
export function missingIndex(story: string): Message {
  return {
    rule: "missing-file",
    message: {
      el: `Το ρεπορτάζ «${story}» δεν έχει index.md.`,
      en: `The story "${story}" has no index.md.`,
    },
    fix: {
      el: "Προσθέστε το, με τα πεδία του ρεπορτάζ.",
      en: "Add it with the story's front matter.",
    },
  };
}

/** `::sections` in a story without any. */
export function noSections(story: string): Message {
  return {
    rule: "no-sections",
    message: {
      el: `Το «::sections» είναι η θέση των μερών, και το ρεπορτάζ «${story}» δεν έχει κανένα.`,
      en: `"::sections" is the place of the sections, and the story "${story}" has none.`,
    },
    fix: {
      el: "Σβήστε το, γιατί ένα αρχείο αρκεί, ή προσθέστε το πρώτο μέρος, όπως «1-protests.md».",
      en: 'Remove it, since one file is enough, or add the first section, such as "1-protests.md".',
    },
  };
}

/** Two sections with one number; `other` is the path of the first, `free` a name for the second. */
export function takenNumber(number: number, other: string, free: string): Message {
  return {
    rule: "duplicate-section-number",
    message: {
      el: `Τον αριθμό ${number} τον έχει το ${other}.`,
      en: `The section number ${number} is taken by ${other}.`,
    },
    fix: {
      el: `Μετονομάστε το ένα από τα δύο, όπως αυτό σε ${free}.`,
      en: `Rename one of the two, such as this one to ${free}.`,
    },
  };
}

/** Two sections with one address; `other` is the path of the first. */
export function takenSlug(slug: string, other: string): Message {
  return {
    rule: "duplicate-slug",
    message: {
      el: `Τη διεύθυνση «${slug}» την έχει το ${other}.`,
      en: `The slug "${slug}" is taken by ${other}.`,
    },
    fix: RENAME_ONE,
  };
}

/** A data file that is not there. */
export const MISSING_DATA_FILE: Message = {
  rule: "missing-file",
  message: { el: "Το αρχείο λείπει.", en: "The file is missing." },
  fix: { el: "Προσθέστε το.", en: "Add it." },
};

/** A file in `_data` that is none of the newsroom's. */
export function unknownDataFile(name: string, fix: Text): Message {
  return {
    rule: "unknown-file",
    message: {
      el: `Το «${name}» δεν είναι γνωστό αρχείο δεδομένων.`,
      en: `"${name}" is not a data file that is known.`,
    },
    fix,
  };
}

/** A file in `src/standing` that cannot be a page; `taken` is the address of the site's own pages of that name, `right` the name as an address, which may be empty. */
export function wrongPageName(name: string, taken: string | undefined, right: string): Message {
  return {
    rule: "file-name",
    message:
      taken === undefined
        ? {
            el: `Το «${name}» δεν μπορεί να είναι μόνιμη σελίδα.`,
            en: `"${name}" cannot be a standing page.`,
          }
        : {
            el: `Το «${name}» δεν μπορεί να είναι μόνιμη σελίδα: ο ιστότοπος έχει δικές του σελίδες στο ${taken}.`,
            en: `"${name}" cannot be a standing page: the site has pages of its own at ${taken}.`,
          },
    fix:
      taken === undefined && right !== ""
        ? rename(`${right}.md`)
        : {
            el: "Δώστε στο αρχείο το όνομα της διεύθυνσής του, όπως «about.md» για το /about/.",
            en: 'Name the file after its address, such as "about.md" for /about/.',
          },
  };
}

/** A file whose bytes are no text. */
export const NOT_UTF8: Message = {
  rule: "not-utf-8",
  message: {
    el: "Το αρχείο δεν είναι κείμενο UTF-8: ο χαρακτήρας εδώ δεν διαβάζεται.",
    en: "The file is not UTF-8 text: the character here cannot be read.",
  },
  fix: {
    el: "Αποθηκεύστε ξανά το αρχείο με κωδικοποίηση UTF-8.",
    en: "Save the file again with the encoding UTF-8.",
  },
};

/** A link, a pipe or a device in the place of a file. */
export const NO_FILE: Message = {
  rule: "file-kind",
  message: {
    el: "Αυτό είναι σύνδεσμος, αγωγός ή συσκευή και όχι αρχείο.",
    en: "This is a link, a pipe or a device, and no file of its own.",
  },
  fix: {
    el: "Βάλτε στη θέση του ένα αντίγραφο του αρχείου ή του φακέλου.",
    en: "Put a copy of the file or folder in its place.",
  },
};

const READ_FIXES: Readonly<Record<string, Text>> = {
  ENAMETOOLONG: { el: "Δώστε του πιο σύντομη διαδρομή.", en: "Give it a shorter path." },
  ENOENT: { el: "Δώστε του όνομα σε UTF-8.", en: "Give it a name in UTF-8." },
};

/** A file that the system does not give; `code` is the system's. */
export function refusedFile(code: string): Message {
  return {
    rule: "unreadable-file",
    message: {
      el: `Το σύστημα δεν αφήνει να διαβαστεί αυτό (${code}).`,
      en: `The system does not let this be read (${code}).`,
    },
    fix: READ_FIXES[code] ?? {
      el: "Δείτε ποιος έχει δικαίωμα να το διαβάσει.",
      en: "Look at who may read it.",
    },
  };
}
