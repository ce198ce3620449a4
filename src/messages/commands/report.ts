import type { Text } from "../text.ts";

/** A report without the commit that it compares with. */
export function missingBase(usage: string): Text {
  return {
    el: `Γράψτε από ποιο commit, όπως: ${usage}`,
    en: `Say since which commit, such as: ${usage}`,
  };
}

/** A commit that git does not know. */
export function unknownCommit(base: string): Text {
  const example = "npm run report -- main";
  return {
    el: `Το «${base}» δεν είναι commit που ξέρει εδώ το git. Δώστε έναν κλάδο, μια ετικέτα ή ένα commit, όπως: ${example}`,
    en: `"${base}" is no commit that git knows here. Give a branch, a tag or a commit, such as: ${example}`,
  };
}

/** Git did not start; `reason` is the system's. */
export function gitDidNotRun(reason: string): Text {
  return { el: `Το git δεν ξεκίνησε: ${reason}.`, en: `git did not run: ${reason}.` };
}

/** Git failed; `words` are its own. */
export function gitSays(words: string): Text {
  return { el: `Το git λέει: ${words}`, en: `git says: ${words}` };
}

/** A copy that has not all of the history; `object` is what is not there. */
export function incompleteBase(object: string): Text {
  return {
    el: `Το git δεν έχει εδώ ολόκληρο εκείνο το commit: ${object}.`,
    en: `git has not all of the base here: ${object}.`,
  };
}

export const SAME_CONTENT: Text = {
  el: "Το περιεχόμενο είναι το ίδιο.",
  en: "The content is the same.",
};

export const HEADINGS = {
  stories: { el: "Ρεπορτάζ και μέρη", en: "Stories and sections" },
  others: { el: "Δεδομένα και άλλες σελίδες", en: "Data and other pages" },
  claims: {
    el: "Πληροφορίες που έχασαν ή απέκτησαν πηγή",
    en: "Claims that lost or gained a source",
  },
  problems: { el: "Νέα προβλήματα", en: "New problems" },
} as const satisfies Readonly<Record<string, Text>>;

/** The title of a report. */
export function contentSince(base: string): Text {
  return { el: `Περιεχόμενο από το ${base}`, en: `Content since ${base}` };
}

/** Problems that a base had, and that are gone. */
export function solvedProblems(count: number): Text {
  return {
    el: `Προβλήματα από πριν που λύθηκαν: ${count}.`,
    en: `Problems of the base that are gone: ${count}.`,
  };
}

export const COLUMNS = {
  what: { el: "Τι", en: "What" },
  file: { el: "Αρχείο", en: "File" },
  bytes: { el: "Byte", en: "Bytes" },
  change: { el: "Διαφορά", en: "Change" },
} as const satisfies Readonly<Record<string, Text>>;

export const BYTES_OF_FILES: Text = {
  el: "Τα byte είναι των αρχείων, πριν γίνουν σελίδες.",
  en: "Bytes are those of the files, before they become pages.",
};

/** What happened to a source of a claim. */
export function changedSources(what: "lost" | "gained", sources: readonly string[]): Text {
  return {
    el: `${what === "lost" ? "έχασε" : "απέκτησε"} ${sources.join(" και ")}`,
    en: `${what} ${sources.join(" and ")}`,
  };
}

/** What happened to a file. */
export const CHANGES = {
  added: { el: "νέο", en: "added" },
  changed: { el: "άλλαξε", en: "changed" },
  moved: { el: "μετακινήθηκε", en: "moved" },
  removed: { el: "σβήστηκε", en: "removed" },
} as const satisfies Readonly<Record<string, Text>>;
