import type { Message } from "./message.ts";

/** A tag that names no language, and the one that is probably meant. */
export function describeUnknownLanguage(tag: string, other: string | undefined): Message {
  return {
    rule: "unknown-language",
    message: `"${tag}" is no language.`,
    fix: other === undefined ? "Write its tag, such as en, ru or el." : `Did you mean ${other}?`,
  };
}

/** Words in letters that their language is not written in. */
export function describeWrongScript(tag: string, script: string, likely: string): Message {
  return {
    rule: "wrong-language",
    severity: "warning",
    message: `These letters are ${script}, but lang=${tag} is not written in them.`,
    fix: `Write the language of the words, such as lang=${likely}.`,
  };
}
