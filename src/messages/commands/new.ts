import { ID_LETTERS } from "../content/shapes.ts";
import { type Text, joinTexts } from "../text.ts";

/** What `npm run new` has written. */
export function madeFile(path: string): Text {
  return { el: `Φτιάχτηκε το ${path}\n\nΜετά:`, en: `Made ${path}\n\nNext:` };
}

/** A file that is there already. */
export function existingFile(path: string): Text {
  return {
    el: `Το ${path} υπάρχει ήδη και έμεινε όπως ήταν.`,
    en: `${path} exists already; it was left as it is.`,
  };
}

/** What to do with a new story. */
export function afterStory(path: string, slug: string): readonly Text[] {
  return [
    {
      el: `Γράψτε στο ${path} την περιγραφή, τρία έως πέντε βασικά σημεία και το κείμενο, με μια πηγή σε κάθε παράγραφο, όπως [@afp].`,
      en: `Write the description, three to five key points, and the text in ${path}, and cite a source in each paragraph, such as [@afp].`,
    },
    {
      el: `Ένα αρχείο αρκεί· όποτε χρειαστεί, προσθέστε ένα μέρος: npm run new -- section ${slug} "Τίτλος"`,
      en: `One file is enough; whenever it takes more, add a section: npm run new -- section ${slug} "Title"`,
    },
    LOOK,
  ];
}

/** What to do with a new section. */
export function afterSection(path: string): readonly Text[] {
  return [
    {
      el: `Γράψτε στο ${path} την περιγραφή και το κείμενο, με μια πηγή σε κάθε παράγραφο, όπως [@afp].`,
      en: `Write the description and the text in ${path}, and cite a source in each paragraph, such as [@afp].`,
    },
    LOOK,
  ];
}

const LOOK: Text = {
  el: "Το npm run check λέει τι λείπει ακόμη· το npm run dev δείχνει το ρεπορτάζ.",
  en: "npm run check tells what is still missing; npm run dev shows the story.",
};

/** The ids of a data file, in a comment behind a field of a new file. */
export function offeredIds(file: string, ids: readonly string[], more: number): Text {
  if (ids.length === 0) return { el: `το ${file} δεν έχει ακόμη`, en: `${file} has none yet` };
  const rest =
    more > 0 ? { el: `, και ${more} ακόμη`, en: `, and ${more} more` } : { el: "", en: "" };
  return {
    el: `το ${file} έχει ${ids.join(", ")}${rest.el}`,
    en: `${file} has ${ids.join(", ")}${rest.en}`,
  };
}

/** A question that was not answered. */
export const NOTHING_MADE: Text = { el: "Δεν φτιάχτηκε τίποτα.", en: "Nothing was made." };

/** A word for what is to be made that is none. */
export function unknownKind(kind: string, fix: Text): Text {
  return joinTexts(
    {
      el: `Το «${kind}» δεν είναι κάτι που φτιάχνεται.`,
      en: `"${kind}" is nothing that can be made.`,
    },
    fix,
  );
}

/** A title without quotes, which a shell takes apart. */
export function titleWithoutQuotes(usage: string): Text {
  return {
    el: `Ένας τίτλος με πολλές λέξεις μπαίνει σε εισαγωγικά: ${usage}`,
    en: `A title of several words has to be in quotes: ${usage}`,
  };
}

/** A story that does not exist. */
export function unknownStory(slug: string, fix: Text): Text {
  return joinTexts(
    { el: `Ρεπορτάζ «${slug}» δεν υπάρχει.`, en: `There is no story "${slug}".` },
    fix,
  );
}

/** A section of no story. */
export function noStory(usage: string): Text {
  return {
    el: `Δεν υπάρχει ακόμη κανένα ρεπορτάζ. Γράψτε: ${usage}`,
    en: `There is no story yet. Write: ${usage}`,
  };
}

/** A command line without anything; `usages` are those that there are. */
export function missingKind(usages: readonly string[]): Text {
  const lines = usages.map((usage) => `\n  ${usage}`).join("");
  return {
    el: `Λείπει το τι θα φτιαχτεί. Γράψτε ένα από τα:${lines}`,
    en: `What to make is missing. Write one of:${lines}`,
  };
}

export function missingTitle(usage: string): Text {
  return { el: `Λείπει ο τίτλος. Γράψτε: ${usage}`, en: `The title is missing. Write: ${usage}` };
}

export function missingStoryAndTitle(usage: string): Text {
  return {
    el: `Λείπουν το ρεπορτάζ και ο τίτλος. Γράψτε: ${usage}`,
    en: `The story and the title are missing. Write: ${usage}`,
  };
}

export const EMPTY_TITLE: Text = {
  el: "Ο τίτλος είναι κενός. Γράψτε τον σε εισαγωγικά.",
  en: "The title is empty. Write it in quotes.",
};

export const LONG_LINE_TITLE: Text = {
  el: "Ο τίτλος πρέπει να είναι σε μία γραμμή, χωρίς στηλοθέτες (tab).",
  en: "The title has to be on one line, without tabs.",
};

const EXAMPLE = '"--slug almaty-unrest"';

/** A title without a letter that an address could have. */
export function noAddress(title: string): Text {
  return {
    el: `Από το «${title}» δεν βγαίνει διεύθυνση. Δώστε μία με --slug, όπως ${EXAMPLE}.`,
    en: `"${title}" gives no address. Give one with --slug, such as ${EXAMPLE}.`,
  };
}

export function wrongAddress(slug: string): Text {
  return {
    el: `Το «${slug}» δεν μπορεί να μπει σε διεύθυνση. Γράψτε ${ID_LETTERS.el}.`,
    en: `"${slug}" cannot be in an address. Use ${ID_LETTERS.en}.`,
  };
}

export function longAddress(letters: number): Text {
  return {
    el: `Η διεύθυνση θα είχε ${letters} γράμματα. Δώστε μια πιο σύντομη με --slug, όπως ${EXAMPLE}.`,
    en: `The address would be ${letters} letters long. Give a shorter one with --slug, such as ${EXAMPLE}.`,
  };
}

export const UNKNOWN_DAY: Text = {
  el: "Το «timeZone» στο _data/site.json δεν διαβάζεται, άρα δεν ξέρουμε τι μέρα είναι. Διορθώστε το πρώτα: το npm run check λέει τι φταίει.",
  en: '"timeZone" in _data/site.json cannot be read, so the day is not known. Correct it first: npm run check tells what is wrong.',
};

const OTHER_STORY: Text = {
  el: "Για άλλο ρεπορτάζ δώστε άλλη διεύθυνση με --slug.",
  en: "For another story, give another address with --slug.",
};

/** A story's address at which there is one. */
export function takenStory(slug: string, folder: string): Text {
  return joinTexts(
    {
      el: `Υπάρχει ήδη ρεπορτάζ «${slug}», στο ${folder}.`,
      en: `There is a story "${slug}" already, in ${folder}.`,
    },
    OTHER_STORY,
  );
}

/** A story's address that another has had. */
export function formerStory(slug: string, heir: string): Text {
  return joinTexts(
    {
      el: `Το «${slug}» είναι παλιά διεύθυνση του ρεπορτάζ «${heir}».`,
      en: `"${slug}" is a former address of the story "${heir}".`,
    },
    OTHER_STORY,
  );
}

/** A section's address at which there is one; `path` is that of its file. */
export function takenSection(slug: string, path: string): Text {
  return {
    el: `Το ρεπορτάζ έχει ήδη μέρος «${slug}»: ${path}. Για άλλο μέρος δώστε άλλη διεύθυνση με --slug.`,
    en: `The story has a section "${slug}" already: ${path}. For another section, give another address with --slug.`,
  };
}

/** What `npm run new` asks. */
export const QUESTIONS = {
  kind: { el: "Τι θέλετε να φτιάξετε;", en: "What do you want to make?" },
  newStory: { el: "Νέο ρεπορτάζ", en: "A new story" },
  newSection: { el: "Μέρος ενός ρεπορτάζ", en: "A section of a story" },
  story: { el: "Ποιου ρεπορτάζ;", en: "Of which story?" },
  title: { el: "Ο τίτλος του", en: "Its title" },
  slug: { el: "Το τέλος της διεύθυνσής του", en: "The last part of its address" },
  byline: { el: "Ποιος το γράφει;", en: "Who writes it?" },
  topics: { el: "Σε ποιο θέμα ανήκει;", en: "Where does it belong?" },
  people: { el: "Ποιους αφορά;", en: "Who is it about?" },
  places: {
    el: "Πού συμβαίνει; Ο πρώτος τόπος μπαίνει στην αρχή του κειμένου",
    en: "Where does it happen? The first is the dateline",
  },
} as const satisfies Readonly<Record<string, Text>>;
