import { type Text, formatCount } from "../text.ts";

/** A moment in `BUILD_TIME` that is none. */
export function wrongBuildTime(written: string): Text {
  return {
    el: `Το BUILD_TIME είναι «${written}», που δεν είναι ώρα. Γράψτε μια ώρα με τη διαφορά της από την UTC, όπως 2022-01-05T17:30:00+02:00.`,
    en: `BUILD_TIME is "${written}", which is not a time. Write a time with its offset, such as 2022-01-05T17:30:00+02:00.`,
  };
}

/** An address in `site.json` that is only an example. */
export function exampleAddress(address: string): Text {
  return {
    el: `_data/site.json: το «address» είναι «${address}», που είναι παράδειγμα. Γράψτε τη διεύθυνση όπου οι αναγνώστες βρίσκουν τον ιστότοπο.`,
    en: `_data/site.json: "address" is "${address}", which is an example. Write the address at which readers find the site.`,
  };
}

/** An address in a variable of the host that is none. */
export function wrongPreviewAddress(address: string): Text {
  return {
    el: `Το DEPLOY_PRIME_URL είναι «${address}», που δεν είναι διεύθυνση ιστότοπου. Πρέπει να είναι διεύθυνση όπως https://example.org, ή https://example.org/news κάτω από μια διαδρομή.`,
    en: `DEPLOY_PRIME_URL is "${address}", which is no address of a site. It should be an address such as https://example.org, or https://example.org/news below a path.`,
  };
}

/** A file whose moment is still to come. */
export function scheduledFile(file: string, until: string): Text {
  return { el: `αναμονή: ${file} έως ${until}`, en: `waiting: ${file} until ${until}` };
}

/** What a build made, in how many seconds. */
export function builtPages(pages: number, written: number, seconds: string): Text {
  return {
    el: `${pages} ${pages === 1 ? "σελίδα" : "σελίδες"}, γράφτηκαν ${written}, ${seconds.replace(".", ",")} δευτ.`,
    en: `${pages} pages, ${written} written, ${seconds} s`,
  };
}

/** The page that weighs most, compressed, of what a page may weigh. */
export function largestPage(path: string, weight: number, share: number, budget: number): Text {
  const [own, most] = [formatCount(weight), formatCount(budget)];
  return {
    el: `μεγαλύτερη: ${path} ${own.el} byte με gzip, ${share} % των ${most.el} byte`,
    en: `largest: ${path} ${own.en} bytes gzipped, ${share} % of ${most.en} bytes`,
  };
}

/** What is wrong with the disk, by the system's code. */
const DISK_PROBLEMS = {
  full: { el: "ο δίσκος είναι γεμάτος", en: "the disk is full" },
  share: {
    el: "ο χρήστης έφτασε το όριό του στον δίσκο",
    en: "the user's share of the disk is used up",
  },
  large: {
    el: "το αρχείο είναι μεγαλύτερο απ' όσο επιτρέπεται εδώ",
    en: "the file is larger than is allowed here",
  },
  denied: { el: "δεν υπάρχει δικαίωμα", en: "permission denied" },
  readOnly: { el: "ο δίσκος μόνο διαβάζεται", en: "the disk is read-only" },
  failing: { el: "ο δίσκος χάλασε", en: "the disk fails" },
  fileInTheWay: {
    el: "ένα αρχείο είναι εκεί όπου πρέπει να είναι φάκελος",
    en: "a file is where a folder has to be",
  },
  folderInTheWay: {
    el: "ένας φάκελος είναι εκεί όπου πρέπει να είναι αρχείο",
    en: "a folder is where a file has to be",
  },
  unmovable: { el: "ο φάκελος δεν μετακινείται", en: "the folder cannot be moved" },
} as const satisfies Readonly<Record<string, Text>>;

const NO_ROOM: Text = { el: "Κάντε χώρο εκεί", en: "Make room there" };

const IN_THE_WAY: Text = { el: "Μετακινήστε το", en: "Take away what is in the way" };

/** What to do about it. */
const DISK_FIXES: Readonly<Record<keyof typeof DISK_PROBLEMS, Text>> = {
  full: NO_ROOM,
  share: NO_ROOM,
  large: { el: "Αυξήστε το όριο", en: "Raise the limit" },
  denied: {
    el: "Δώστε στον χρήστη δικαίωμα να διαβάζει και να γράφει εκεί",
    en: "Give the user who builds the right to read and write there",
  },
  readOnly: { el: "Επιτρέψτε την εγγραφή σε αυτόν", en: "Make it writable" },
  failing: { el: "Ελέγξτε τον δίσκο", en: "Look at the disk" },
  fileInTheWay: IN_THE_WAY,
  folderInTheWay: IN_THE_WAY,
  unmovable: {
    el: "Το _site και το _site.next πρέπει να είναι σε έναν δίσκο: αποσυνδέστε τον άλλο",
    en: "_site and _site.next have to lie on one disk: take away the mount",
  },
};

/** What the disk refused at a path; `code` is the system's. */
export function diskProblem(
  kind: keyof typeof DISK_PROBLEMS,
  code: string,
  path: string | undefined,
): Text {
  const [what, fix] = [DISK_PROBLEMS[kind], DISK_FIXES[kind]];
  return {
    el: `${path ?? "_site.next ή .cache"}: ${what.el} (${code}). ${fix.el} και ξανατρέξτε την εντολή.`,
    en: `${path ?? "_site.next or .cache"}: ${what.en} (${code}). ${fix.en}, and run the command again.`,
  };
}

/** A kind of what the disk refuses. */
export type DiskProblemKind = keyof typeof DISK_PROBLEMS;
