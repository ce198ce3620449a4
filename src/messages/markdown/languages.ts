import { write, writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

/** The scripts that are told apart, as an adjective of letters. */
export const SCRIPT_NAMES = {
  Latin: { el: "λατινικά", en: "Latin" },
  Greek: { el: "ελληνικά", en: "Greek" },
  Cyrillic: { el: "κυριλλικά", en: "Cyrillic" },
  Arabic: { el: "αραβικά", en: "Arabic" },
  Hebrew: { el: "εβραϊκά", en: "Hebrew" },
  Chinese: { el: "κινεζικά", en: "Chinese" },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of a script. */
export type ScriptName = keyof typeof SCRIPT_NAMES;

/** A tag that names no language, and the one that is probably meant. */
export function describeUnknownLanguage(tag: string, other: string | undefined): Message {
  return {
    rule: "unknown-language",
    message: { el: `Το «${tag}» δεν είναι γλώσσα.`, en: `"${tag}" is no language.` },
    fix:
      other === undefined
        ? {
            el: "Γράψτε τον κωδικό της, όπως en, ru ή el.",
            en: "Write its tag, such as en, ru or el.",
          }
        : { el: `Μήπως εννοείτε ${other};`, en: `Did you mean ${other}?` },
  };
}

/** Words in letters that their language is not written in. */
export function describeWrongScript(tag: string, script: ScriptName, likely: string): Message {
  const { el, en } = SCRIPT_NAMES[script];
  return {
    rule: "wrong-language",
    severity: "warning",
    message: {
      el: `Τα γράμματα είναι ${el}, αλλά η γλώσσα lang=${tag} δεν γράφεται με αυτά.`,
      en: `These letters are ${en}, but lang=${tag} is not written in them.`,
    },
    fix: {
      el: `Γράψτε τη γλώσσα των λέξεων, όπως lang=${likely}.`,
      en: `Write the language of the words, such as lang=${likely}.`,
    },
  };
}

/** `[words](lang=en)`. */
export function languageInParentheses(tag: string): Message {
  return {
    rule: "unknown-attribute",
    message: {
      el: "Η γλώσσα των λέξεων μπαίνει σε άγκιστρα, όχι σε παρένθεση.",
      en: "The language of words is in braces, not in parentheses.",
    },
    fix: write(`[popular anger]{lang=${tag}}`),
  };
}

/** Braces behind words with an address in them. */
export function addressInBraces(words: string, address: string): Message {
  return {
    rule: "link-syntax",
    message: {
      el: "Δεν είναι ακόμη σύνδεσμος: η διεύθυνση είναι σε άγκιστρα.",
      en: "This is no link yet: its address is in braces.",
    },
    fix: writeExactly(`[${words}](${address})`),
  };
}

/** Braces behind words that say something else than a language. */
export const NO_LANGUAGE: Message = {
  rule: "unknown-attribute",
  message: {
    el: "Τα άγκιστρα μετά τις αγκύλες δεν λένε γλώσσα.",
    en: "The braces behind the brackets do not say a language.",
  },
  fix: {
    el: "Γράψτε τις ξενόγλωσσες λέξεις ως [popular anger]{lang=en}· τίποτε άλλο από το lang δεν μπαίνει εκεί.",
    en: "Write the words in another language as [popular anger]{lang=en}; lang is the only attribute.",
  },
};
