import * as messages from "../../messages/prose/characters.ts";
import { LOST } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

/** What the bytes from 80 to BF are in Windows' code pages, and in Latin 1. */
const HIGH = String.raw`\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ΄΅ΆΈΉΊΌΎΏ―`;
/** Of those, what does not follow a letter in ordinary text. */
const STRANGE = String.raw`\u0080-\u009F¡-ª¬-¶¸-º¼-¿€‚ƒ„†‡ˆ‰‹‘˜™›`;

/** What is left of a character, and what the author is told of it. */
const PATTERNS: readonly (readonly [pattern: string, lost: messages.Lost])[] = [
  [String.raw`\?{2,}`, "emoji"],
  [String.raw`\uFFFD+`, "characters"],
  [String.raw`(?<=\p{Script=Greek})\?(?=\p{Script=Greek})`, "letter"],
  [
    `(?:[ÎÏ][${HIGH}]){2,}|[ÎÏ][${STRANGE}]|(?:[ΞΟ][${HIGH}]){2,}|(?:Ã[${STRANGE}]|Â[${STRANGE}·«»\\u00A0])+|[âβ](?:€[${HIGH}]?|‚¬)`,
    "encoding",
  ],
  // Greek of Windows or of ISO 8859-7 becomes accented letters alone; no language has so many in a row.
  ["[À-ÖØ-öø-ÿ]{4,}", "encoding"],
];
const PATTERN = new RegExp(PATTERNS.map(([pattern]) => `(${pattern})`).join("|"), "gu");

/** A place where a character was lost: `??`, U+FFFD, or text read in the wrong encoding. */
export const lostCharacter: ProseRule = { id: "lost-character", severity: "error", check };

function check(text: TokenisedText): readonly ProseProblem[] {
  if ((text.marks & LOST) === 0) return NO_PROBLEMS;
  return [...text.text.matchAll(PATTERN)].flatMap(({ 0: match, index, ...groups }) => {
    if (!isFree(text, index, index + match.length)) return [];
    const found = PATTERNS.findIndex((_, number) => groups[number + 1] !== undefined);
    const lost = PATTERNS[found]?.[1] ?? "characters";
    return [{ offset: index, length: match.length, ...messages.lostCharacter(lost, match) }];
  });
}
