import type { Text } from "./text.ts";

/** What to write instead, in a sentence: «Γράψτε [@afp].» */
export function write(form: string): Text {
  return { el: `Γράψτε ${form}.`, en: `Write ${form}.` };
}

/** What to write instead, to be copied as it is: a stop behind it could be taken for a part of it. */
export function writeExactly(code: string): Text {
  return { el: `Γράψτε ${code}`, en: `Write ${code}` };
}

/** Which words to write instead, in quotation marks: «Γράψτε «Καζακστάν».» */
export function writeWords(words: string): Text {
  return { el: `Γράψτε «${words}».`, en: `Write "${words}".` };
}
