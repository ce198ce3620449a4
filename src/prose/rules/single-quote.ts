import * as messages from "../../messages/prose/punctuation.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/**
 * Words between single marks, which begin behind a space and end before one. An apostrophe is no such mark: one before a word is
 * followed by none, and what is left out behind one leaves a consonant, or γι and κι.
 */
const QUOTED =
  /(?<![^\s([«“—–])(?<open>['‘])(?<words>\p{Script=Greek}[^'‘’"“”«»\n]*)(?<close>['’])(?![^\s.,;:!·…»”)\]—–])/gu;
/** How a word ends that is whole: in a vowel, in ς, or with a mark. */
const WHOLE = /(?:[αάεέηήιίϊΐοόυύϋΰωώςΑΕΗΙΟΥΩ.;!…·]|\p{L}{2}[νΝ])$/u;
const ELIDED = /(?<!\p{L})(?:γι|κι)$/iu;

/** `'…'` and ‘…’ around Greek words, where «…» belongs. */
export const singleQuote: ProseRule = { id: "single-quote", severity: "warning", check };

function check({ text }: TokenisedText): readonly ProseProblem[] {
  if (!text.includes("'") && !text.includes("‘")) return NO_PROBLEMS;
  return [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, index: offset, groups = {} }) => {
    const { open = "", words = "", close = "" } = groups;
    if (!WHOLE.test(words) || ELIDED.test(words)) return [];
    const right = isInQuotation(text, offset) ? (["“", "”"] as const) : (["«", "»"] as const);
    const advice = messages.singleQuotes([open, close], right, words);
    return [{ offset, length: quoted.length, ...advice }];
  });
}

/** Whether a « before an offset is still open. */
function isInQuotation(text: string, offset: number): boolean {
  return text.lastIndexOf("«", offset) > text.lastIndexOf("»", offset);
}
