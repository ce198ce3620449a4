import type { Message } from "./message.ts";

/** A character that does not show, inside or beside words. */
export function invisibleCharacter(code: string, name: string): Message {
  return {
    rule: "invisible-character",
    message: `An invisible character is here: ${name} (${code}). Searches do not find the word that holds it.`,
    fix: "Remove it.",
  };
}

/** A character that breaks a line in other programs and not in Markdown. */
export function lineSeparator(code: string): Message {
  return {
    rule: "invisible-character",
    message: `A line break of another program is here (${code}); it does not show.`,
    fix: "Write a space, or begin a new paragraph.",
  };
}

/** A sign of mathematics, or a letter of another alphabet, where a Greek letter belongs. */
export function symbolForLetter(symbol: string, code: string, letter: string): Message {
  return {
    rule: "symbol-for-letter",
    message: `"${symbol}" (${code}) is a sign and not the Greek letter "${letter}"; searches do not find the word.`,
    fix: `Write "${letter}".`,
  };
}

/** A ligature, or a letter or digit in a form that only typography or mathematics has. */
export function typographicForm(form: string, code: string, plain: string): Message {
  return {
    rule: "symbol-for-letter",
    message: `"${form}" (${code}) is a special form of "${plain}"; searches do not find the word.`,
    fix: `Write "${plain}".`,
  };
}

/** An apostrophe or an accent of its own before a capital that should carry it. */
export function detachedTonos(written: string, right: string): Message {
  return {
    rule: "detached-tonos",
    message: `The accent is written as a mark of its own before the letter: "${written}".`,
    fix: `Write "${right}".`,
  };
}

/** A Greek word that was typed with the Latin keyboard, every letter of it. */
export function latinForGreek(word: string, right: string): Message {
  return {
    rule: "latin-for-greek",
    message: `"${word}" is written in Latin letters here, among Greek words.`,
    fix: `Write "${right}" in Greek letters.`,
    severity: "warning",
  };
}

/** The question mark of other languages behind a Greek word. */
export const latinQuestionMark: Message = {
  rule: "latin-question-mark",
  message: 'A Greek question ends with ";", not with "?".',
  fix: 'Write ";".',
  severity: "warning",
};

/** Two hyphens or three in the place of a dash. */
export function doubleHyphen(hyphens: string): Message {
  return {
    rule: "double-hyphen",
    message: `"${hyphens}" shows as hyphens, not as a dash.`,
    fix: 'Write a dash: "–".',
    severity: "warning",
  };
}

/** A word in the interface's texts that a program or an author leaves where something is missing. */
export function leftoverWord(word: string): Message {
  return {
    rule: "placeholder",
    message: `"${word}" is what is left where something is missing.`,
    fix: "Write what readers are to see.",
  };
}

/** A word that begins with a capital and has no accent; `right` is the word with it, where that is certain. */
export function unaccentedCapital(word: string, right: string | undefined): Message {
  return {
    rule: "unaccented-capital",
    message: `"${word}" has no accent.`,
    fix:
      right === undefined
        ? 'Add it; if the word takes none, add it to "allowedWords" in style.json.'
        : `Write "${right}".`,
    severity: "warning",
  };
}

/** A word with two accents where it has one. */
export function secondAccent(word: string): Message {
  return {
    rule: "second-accent",
    message: `"${word}" has two accents.`,
    fix: "Leave one; a second belongs only before a small word such as «μου» or «τους».",
    severity: "warning",
  };
}
