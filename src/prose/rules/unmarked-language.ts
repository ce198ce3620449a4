import * as messages from "../../messages/prose/words.ts";
import { CYRILLIC, DIGIT, GREEK, LATIN, LOWER, OTHER_LETTER } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const FEWEST_WORDS = 4;
/** A name has small words beside its capitals, which are none of its own: with so many more it is a phrase. */
const FEWEST_SMALL = 2;
/** With so many it is a sentence, whatever is beside it. */
const FEWEST_IN_SENTENCE = 3;
const LONGEST_SHOWN = 50;
/** Small words that names hold. */
const LINKS = new Set(
  "a an and at by for in of on the to with al am an d da das de del der des di do dos du e ed el en et für i il in l la las le les lo los na of op s sur t te und van von y zu и на".split(
    " ",
  ),
);
/** What parts two names, or a name and what is said of it. */
const BREAK = /[«»“”()[\];·\uFFFC]/;
/** What parts names in a list, and parts of a sentence too. */
const LIST_BREAK = /[,/&|]|\s[-–—]|[-–—]\s/;
/** The text that programs put in the place of one. */
const FILLER = /^lorem ipsum/i;
/** What joins parts of one word. */
const JOIN = /^[-’'‑]$/;

/**
 * A phrase of four words or more in another script that nothing marks as another language: an error where it is a sentence, can be
 * marked, and no Greek word is beside it, since it may be a name otherwise.
 */
export const unmarkedLanguage: ProseRule = { id: "unmarked-language", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, kind, words, marks } = tokenised;
  if ((marks & (LATIN | CYRILLIC)) === 0 || kind === "name") return NO_PROBLEMS;
  const problems: ProseProblem[] = [];
  let run: Word[] = [];
  for (const word of words) {
    if ((word.traits & DIGIT) === word.traits) continue;
    const isForeign = isForeignWord(word);
    const last = run.at(-1);
    if (last && (!isForeign || BREAK.test(text.slice(last.end, word.start)))) {
      problems.push(...checkRun(tokenised, run));
      run = [];
    }
    if (isForeign) run.push(word);
  }
  return [...problems, ...checkRun(tokenised, run)];
}

/** The words of a run from the first of its phrases to the last, as one problem. */
function checkRun(tokenised: TokenisedText, run: readonly Word[]): readonly ProseProblem[] {
  if (run.length < FEWEST_WORDS) return NO_PROBLEMS;
  // Filler text has a problem of its own.
  if (FILLER.test(tokenised.text.slice(run[0]?.start))) return NO_PROBLEMS;
  const phrases = splitRun(tokenised.text, run).filter((part) => {
    return part.length >= FEWEST_WORDS && countSmallWords(tokenised.text, part) >= FEWEST_SMALL;
  });
  return phrases.length === 0 ? NO_PROBLEMS : [describe(tokenised, phrases.flat())];
}

/** The parts of a run that commas and dashes part; what a hyphen or an apostrophe joins, as in «Thiong'o», is one word. */
function splitRun(text: string, run: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let end: number | undefined;
  for (const word of run) {
    const gap = end === undefined ? "," : text.slice(end, word.start);
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined || LIST_BREAK.test(gap)) parts.push([word]);
    else if (JOIN.test(gap)) part[part.length - 1] = { ...last, end: word.end };
    else part.push(word);
    end = word.end;
  }
  return parts;
}

function isForeignWord({ traits }: Word): boolean {
  return (traits & (LATIN | CYRILLIC)) !== 0 && (traits & (GREEK | OTHER_LETTER)) === 0;
}

/** How many words of a run begin small and are not among those that names have too. */
function countSmallWords(text: string, run: readonly Word[]): number {
  return run.filter(({ start, end, first }) => {
    return (first & LOWER) !== 0 && !LINKS.has(text.slice(start, end));
  }).length;
}

function describe({ text, kind, marks }: TokenisedText, run: readonly Word[]): ProseProblem {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const script = ((run[0]?.traits ?? 0) & CYRILLIC) === 0 ? "Latin" : "Cyrillic";
  const words = shorten(text.slice(start, end));
  const advice = messages.unmarkedLanguage(script, words, canMark(kind));
  const isSentence = (marks & GREEK) === 0 && countSmallWords(text, run) >= FEWEST_IN_SENTENCE;
  const severity = isSentence && canMark(kind) ? "error" : "warning";
  return { offset: start, length: end - start, severity, ...advice };
}

/** Plain fields know no marks. */
function canMark(kind: TokenisedText["kind"]): boolean {
  return kind !== "field" && kind !== "description";
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, " ");
  if (flat.length <= LONGEST_SHOWN) return flat;
  return `${flat.slice(0, flat.lastIndexOf(" ", LONGEST_SHOWN))} …`;
}
