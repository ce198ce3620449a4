import type { Message } from "../message.ts";
import { type Text, plural } from "../text.ts";

/** The name that was most likely meant by one that is not known. */
export function nearestName(name: string): Text {
  return { el: `Μήπως εννοείτε «${name}»;`, en: `Did you mean "${name}"?` };
}

/** The names that are known, at most `most` of them. */
export function knownNames(names: readonly string[], most: number): Text {
  if (names.length === 0) {
    return { el: "Δεν υπάρχει ακόμη κανένα.", en: "None is known yet." };
  }
  const shown = names.slice(0, most);
  const rest = names.length > shown.length ? ", …" : "";
  return {
    el: `Υπάρχουν: ${shown.map((each) => `«${each}»`).join(", ")}${rest}.`,
    en: `Known are ${shown.map((each) => `"${each}"`).join(", ")}${rest}.`,
  };
}

/** An id that is not in its data file; in a text it may be written over two lines. */
export function unknownId(written: string, file: string, fix: Text): Message {
  const id = written.replaceAll("\n", " ");
  return {
    rule: "unknown-id",
    message: {
      el: `Το «${id}» δεν είναι id του ${file}.json.`,
      en: `"${id}" is not an id in ${file}.json.`,
    },
    fix,
  };
}

/** A story that `front.json` names, and there is none. */
export function unknownStory(slug: string, fix: Text): Message {
  return {
    rule: "unknown-id",
    message: {
      el: `Κανένα ρεπορτάζ δεν είναι στον φάκελο «${slug}».`,
      en: `There is no story in a folder "${slug}".`,
    },
    fix,
  };
}

/** Where the ids are that belong in the place of a name. */
export function nameOfFile(file: string): Text {
  return {
    el: `Γράψτε ένα id που είναι πριν από τα ονόματα στο ${file}.json ή προσθέστε το εκεί.`,
    en: `Write an id that is before the names in ${file}.json, or add it there.`,
  };
}

/** How ids of each data file are written in a story; `$` is the id. */
const USES: Readonly<Record<string, Text>> = {
  authors: { el: "στο byline: [$]", en: "in byline: [$]" },
  people: {
    el: "στο people: [$] ή ως [λέξεις](person:$)",
    en: "in people: [$], or as [words](person:$)",
  },
  places: {
    el: "στο places: [$] ή ως [λέξεις](place:$)",
    en: "in places: [$], or as [words](place:$)",
  },
  sources: { el: "ως [@$] στο κείμενο ή source: $", en: "as [@$] in the text, or as source: $" },
  topics: { el: "στο topics: [$]", en: "in topics: [$]" },
  posts: { el: "ως ::post{#$}", en: "as ::post{#$}" },
};

/** An id that is in another data file than the one that the field is about. */
export function idOfOtherFile(id: string, file: string): Text {
  if (file === "words") {
    return {
      el: `Είναι μία από τις λέξεις του strings.json: μπαίνει μετά από μια πηγή, όπως [@reuters; via=${id}].`,
      en: `It is one of the words in strings.json: it goes behind a source, as in [@reuters; via=${id}].`,
    };
  }
  const { el, en } = USES[file] ?? { el: "", en: "" };
  return {
    el: `Είναι id του ${file}.json: γράψτε το ${el.replaceAll("$", id)}.`,
    en: `It is an id in ${file}.json: write it ${en.replaceAll("$", id)}.`,
  };
}

/** What `via` or `of` names, and nothing is. */
export function unknownVoice(id: string, fix: Text): Message {
  return {
    rule: "unknown-id",
    message: {
      el: `Το «${id}» δεν είναι πηγή, πρόσωπο ή τόπος, ούτε ένα από τα «words» του strings.json.`,
      en: `"${id}" is no source, person or place, and not one of the "words" in strings.json.`,
    },
    fix,
  };
}

/** What to do with the name of a section where there are none. */
export const NO_SECTIONS: Text = {
  el: "Σβήστε τη γραμμή: το ρεπορτάζ δεν έχει μέρη.",
  en: "Remove the line: the story has no sections.",
};

/** A section that the story does not have. */
export function unknownSection(slug: string, fix: Text): Message {
  return {
    rule: "unknown-id",
    message: {
      el: `Το «${slug}» δεν είναι μέρος αυτού του ρεπορτάζ.`,
      en: `"${slug}" is not a section of this story.`,
    },
    fix,
  };
}

/** A key of the names of languages that is no code of one. */
export function notLanguageCode(key: string, right: string | undefined): Message {
  return {
    rule: "wrong-value",
    message: {
      el: `Το «${key}» δεν είναι κωδικός γλώσσας.`,
      en: `"${key}" is not the code of a language.`,
    },
    fix:
      right === undefined
        ? { el: 'Γράψτε τον στη θέση του, όπως "en".', en: 'Write one in its place, such as "en".' }
        : { el: `Γράψτε "${right}".`, en: `Write "${right}".` },
  };
}

/** A language of a post for which pages have no word. */
export function namelessLanguage(language: string): Message {
  return {
    rule: "unknown-id",
    message: {
      el: `Το «${language}» δεν έχει όνομα στα «languages» του strings.json.`,
      en: `"${language}" has no name among the "languages" of strings.json.`,
    },
    fix: { el: "Προσθέστε το εκεί.", en: "Add it there." },
  };
}

/** The newsroom's own words have no source. */
export const MISSING_DESK: Message = {
  rule: "missing-field",
  message: {
    el: "Λείπει το «desk», η πηγή κάθε παραγράφου που δεν παραπέμπει σε άλλη.",
    en: '"desk" is missing, the source of each paragraph that cites no other.',
  },
  fix: { el: "Προσθέστε το.", en: "Add it." },
};

/** Braces in a text of the interface for which nothing is filled in; the fix names what is, where anything is. */
export function unfilledBraces(braces: string, fix: Text | undefined): Message {
  return {
    rule: "placeholder",
    message: {
      el: `Για το «${braces}» τίποτα δεν συμπληρώνεται εδώ.`,
      en: `Nothing is filled in for "${braces}" here.`,
    },
    fix: fix ?? { el: "Γράψτε το χωρίς τα άγκιστρα.", en: "Write it without the braces." },
  };
}

/** A word in the interface's texts that a program or an author leaves where something is missing. */
export function leftoverWord(word: string): Message {
  return {
    rule: "placeholder",
    message: {
      el: `Το «${word}» είναι ό,τι μένει όταν κάτι λείπει.`,
      en: `"${word}" is what is left where something is missing.`,
    },
    fix: {
      el: "Γράψτε αυτό που πρέπει να δουν οι αναγνώστες.",
      en: "Write what readers are to see.",
    },
  };
}

const COUNTED = {
  error: [
    { el: "λάθος", en: "error" },
    { el: "λάθη", en: "errors" },
  ],
  warning: [
    { el: "προειδοποίηση", en: "warning" },
    { el: "προειδοποιήσεις", en: "warnings" },
  ],
} as const satisfies Readonly<Record<string, readonly [Text, Text]>>;

/** How many problems of a kind there are. */
export function countProblems(kind: keyof typeof COUNTED, count: number): Text {
  const [one, many] = COUNTED[kind];
  const { el, en } = plural(count, one, many);
  return { el: `${count} ${el}`, en: `${count} ${en}` };
}

/** What is said of a rule behind its id where it does not stop a build. */
export const WARNING: Text = COUNTED.warning[0];
