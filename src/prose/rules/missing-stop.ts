import * as messages from "../../messages/prose/punctuation.ts";
import { GREEK, LATIN, SCRIPTS } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule, type TextKind } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

const PARAGRAPHS: ReadonlySet<TextKind> = new Set(["paragraph", "continuation"]);
/** Words in parentheses behind a whole sentence, such as «(Χειροκροτήματα)», need no stop. */
const ASIDE = /[.!;…]\s+\([^()]*\)\s*$/;
const STOPPED = /[.!;:…·?\u037e\u0387][\s»”"“’')\]]*$/;
/** Behind anything else, such as a comma, words are missing rather than a stop. */
const COMPLETE = /[\p{L}\p{N}%€$»”)]$/u;
const SENTENCE = /[.!;…]\s/;
const CAPITAL = /^[«“("]*\p{Lu}/u;
/** Fewer words are no sentence. */
const FEWEST_WORDS = 3;
/** A paragraph of one sentence this long is no heading. */
const SENTENCE_WORDS = 8;
const FOREIGN_WORDS = 4;
const LONGEST_ASIDE = 120;

/** A paragraph that ends without a stop. */
export const missingStop: ProseRule = { id: "missing-stop", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, kind, words } = tokenised;
  if (!PARAGRAPHS.has(kind) || STOPPED.test(text.slice(-8))) return NO_PROBLEMS;
  const end = text.trimEnd().length;
  const greek = words.filter(({ start, end, traits }) => end - start > 1 && (traits & GREEK) !== 0);
  if (greek.length < FEWEST_WORDS || ASIDE.test(text.slice(-LONGEST_ASIDE))) return NO_PROBLEMS;
  if (!isFree(tokenised, end - 1, end) || endsInForeignWords(tokenised)) return NO_PROBLEMS;
  const last = words.at(-1) ?? { start: 0, end: 0 };
  const place = { offset: last.start, length: last.end - last.start };
  if (!isWhole(tokenised, end)) return [{ ...place, ...messages.missingStop(false) }];
  const edits = [{ start: text.length, end: text.length, replacement: "." }];
  return [{ ...place, ...messages.missingStop(true), edits }];
}

/** Words in another language at the end are told by a rule of their own. */
function endsInForeignWords({ words }: TokenisedText): boolean {
  const last = words.slice(-FOREIGN_WORDS);
  return last.length === FOREIGN_WORDS && last.every(({ traits }) => (traits & SCRIPTS) === LATIN);
}

/** Whether nothing but the stop is missing. */
function isWhole({ text, words }: TokenisedText, end: number): boolean {
  if (!COMPLETE.test(text.slice(0, end)) || !CAPITAL.test(text)) return false;
  return words.length >= SENTENCE_WORDS || SENTENCE.test(text);
}
