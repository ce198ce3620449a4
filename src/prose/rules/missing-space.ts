import * as messages from "../../messages/prose/punctuation.ts";
import { GREEK } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

/** A mark between two Greek letters; a stop only where a sentence ends, or behind the abbreviation of a title. */
const GLUED =
  /(?<=\p{Script=Greek})[,;!](?=\p{Script=Greek})|(?<=[α-ωά-ώ]{2})\.(?=[Α-ΩΆ-Ώ][α-ωά-ώ ])|(?<=(?<!\p{L})(?:κ|κα|Δρ|δρ|Αγ|αγ))\.(?=[Α-ΩΆ-Ώ][α-ωά-ώ]{2})/gu;
/** «ό,τι» is one word with a comma in it. */
const IN_WORD = /^[όο],τι/iu;

/** A mark that the next word follows without a space. */
export const missingSpace: ProseRule = { id: "missing-space", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, marks } = tokenised;
  if ((marks & GREEK) === 0) return NO_PROBLEMS;
  return [...text.matchAll(GLUED)].flatMap(({ 0: mark, index: offset }) => {
    const end = offset + mark.length;
    const isWord = IN_WORD.test(text.slice(offset - 1, offset + 3));
    if (isWord || !isFree(tokenised, offset, end)) return [];
    const edits = [{ start: end, end, replacement: " " }];
    return [{ offset, length: mark.length, ...messages.missingSpace(mark), edits }];
  });
}
