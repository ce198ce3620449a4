import { writeWords } from "../fixes.ts";
import { SCRIPT_NAMES, type ScriptName } from "../markdown/languages.ts";
import type { Advice } from "../message.ts";
import type { Text } from "../text.ts";

const REMOVE: Text = { el: "Σβήστε τον.", en: "Remove it." };

const TYPE_AGAIN: Text = {
  el: "Βρείτε το στο πρωτότυπο και πληκτρολογήστε το ξανά.",
  en: "Look it up in the original and type it again.",
};

/** Characters that do not show, by the character. */
const INVISIBLE: Readonly<Record<string, Text>> = {
  "\u00AD": { el: "ένα προαιρετικό ενωτικό", en: "a soft hyphen" },
  "\u200B": { el: "ένα κενό χωρίς πλάτος", en: "a zero-width space" },
  "\u200C": { el: "ένας διαχωριστής γραμμάτων", en: "a non-joiner" },
  "\u200D": { el: "ένας συνδετής γραμμάτων", en: "a joiner" },
  "\u2060": { el: "ένας συνδετής λέξεων", en: "a word joiner" },
  "\uFEFF": { el: "ένα σημάδι αρχής αρχείου", en: "a byte order mark" },
};

/** A character that does not show, inside or beside words. */
export function invisibleCharacter(character: string, code: string): Advice {
  const name = INVISIBLE[character] ?? {
    el: "κάτι που δεν χρειάζεται εδώ",
    en: "one that has no use here",
  };
  return {
    message: {
      el: `Εδώ υπάρχει ένας αόρατος χαρακτήρας: ${name.el} (${code}). Οι αναζητήσεις δεν βρίσκουν τη λέξη που τον έχει.`,
      en: `An invisible character is here: ${name.en} (${code}). Searches do not find the word that holds it.`,
    },
    fix: REMOVE,
  };
}

/** A character that breaks a line in other programs and not in Markdown. */
export function lineSeparator(code: string): Advice {
  return {
    message: {
      el: `Εδώ υπάρχει μια αλλαγή γραμμής από άλλο πρόγραμμα (${code})· δεν φαίνεται.`,
      en: `A line break of another program is here (${code}); it does not show.`,
    },
    fix: {
      el: "Βάλτε ένα κενό ή αρχίστε νέα παράγραφο.",
      en: "Write a space, or begin a new paragraph.",
    },
  };
}

/** A sign of mathematics, or a letter of another alphabet, where a Greek letter belongs. */
export function symbolForLetter(symbol: string, code: string, letter: string): Advice {
  return {
    message: {
      el: `Το «${symbol}» (${code}) είναι σύμβολο και όχι το ελληνικό γράμμα «${letter}»· οι αναζητήσεις δεν βρίσκουν τη λέξη.`,
      en: `"${symbol}" (${code}) is a sign and not the Greek letter "${letter}"; searches do not find the word.`,
    },
    fix: writeWords(letter),
  };
}

/** A ligature, or a letter or digit in a form that only typography or mathematics has. */
export function typographicForm(form: string, code: string, plain: string): Advice {
  return {
    message: {
      el: `Το «${form}» (${code}) είναι ειδική μορφή του «${plain}»· οι αναζητήσεις δεν βρίσκουν τη λέξη.`,
      en: `"${form}" (${code}) is a special form of "${plain}"; searches do not find the word.`,
    },
    fix: writeWords(plain),
  };
}

/** An apostrophe or an accent of its own before a capital that should carry it. */
export function detachedTonos(written: string, right: string): Advice {
  return {
    message: {
      el: `Ο τόνος γράφτηκε χωριστά, πριν από το γράμμα: «${written}».`,
      en: `The accent is written as a mark of its own before the letter: "${written}".`,
    },
    fix: writeWords(right),
  };
}

/** A Greek word that was typed with the Latin keyboard, every letter of it. */
export function latinForGreek(word: string, right: string): Advice {
  return {
    message: {
      el: `Το «${word}» είναι γραμμένο εδώ με λατινικά γράμματα, ανάμεσα σε ελληνικές λέξεις.`,
      en: `"${word}" is written in Latin letters here, among Greek words.`,
    },
    fix: {
      el: `Γράψτε «${right}» με ελληνικά γράμματα.`,
      en: `Write "${right}" in Greek letters.`,
    },
  };
}

const LOST = {
  emoji: {
    el: "Εδώ χάθηκαν χαρακτήρες, ίσως ένα emoji.",
    en: "Characters, perhaps an emoji, were lost here.",
  },
  characters: { el: "Εδώ χάθηκαν χαρακτήρες.", en: "Characters were lost here." },
  letter: { el: "Εδώ χάθηκε ένα γράμμα.", en: "A letter was lost here." },
  encoding: {
    el: "Το κείμενο εδώ διαβάστηκε με λάθος κωδικοποίηση.",
    en: "Text was read in the wrong encoding here.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What was lost on the way of a text. */
export type Lost = keyof typeof LOST;

/** What is left of characters that were lost. */
export function lostCharacter(lost: Lost, left: string): Advice {
  const { el, en } = LOST[lost];
  return {
    message: { el: `${el} Έμεινε «${left}».`, en: `${en} What is left is "${left}".` },
    fix: TYPE_AGAIN,
  };
}

/** A word with letters of several scripts; `letters` are those of the rarest, `rare`. */
export function mixedScript(
  word: string,
  scripts: readonly ScriptName[],
  letters: readonly string[],
  rare: ScriptName,
  right: { readonly written: string; readonly name: ScriptName } | "seam" | undefined,
): Advice {
  const names = scripts.map((script) => SCRIPT_NAMES[script]);
  const isOne = letters.length === 1;
  return {
    message: {
      el: `Το «${word}» έχει μαζί ${names.map(({ el }) => el).join(" και ")} γράμματα: ${isOne ? "το" : "τα"} ${letters.map((letter) => `«${letter}»`).join(", ")} είναι ${isOne ? SINGULAR[rare] : SCRIPT_NAMES[rare].el}.`,
      en: `"${word}" mixes ${names.map(({ en }) => en).join(" and ")} letters: ${letters.map((letter) => `"${letter}"`).join(", ")} ${isOne ? "is" : "are"} ${SCRIPT_NAMES[rare].en}.`,
    },
    fix: fixMixedScript(right),
  };
}

/** The word in its one script; where two words may run together it says so. */
function fixMixedScript(
  right: { readonly written: string; readonly name: ScriptName } | "seam" | undefined,
): Text {
  if (right === "seam") {
    return {
      el: "Βάλτε κενό εκεί όπου τελειώνει η μία λέξη, ή γράψτε ξανά όλη τη λέξη με γράμματα μιας γραφής.",
      en: "Put a space where one word ends, or type it again in one script.",
    };
  }
  if (right === undefined) {
    return {
      el: "Πληκτρολογήστε ξανά όλη τη λέξη με γράμματα μιας γραφής.",
      en: "Type the whole word again in one script.",
    };
  }
  return {
    el: `Γράψτε το με ${SCRIPT_NAMES[right.name].el} γράμματα: «${right.written}».`,
    en: `Write it in ${SCRIPT_NAMES[right.name].en} letters: "${right.written}".`,
  };
}

/** The Greek adjectives of scripts, of one letter. */
const SINGULAR: Readonly<Record<ScriptName, string>> = {
  Latin: "λατινικό",
  Greek: "ελληνικό",
  Cyrillic: "κυριλλικό",
  Arabic: "αραβικό",
  Hebrew: "εβραϊκό",
  Chinese: "κινεζικό",
};
