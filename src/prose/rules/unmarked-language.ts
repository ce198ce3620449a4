import * as messages from "../../messages/prose.ts";
import { CYRILLIC, DIGIT, GREEK, LATIN, LOWER, OTHER_LETTER, UPPER } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const FEWEST_WORDS = 4;
/** A name may be as long as this, such as that of a university. */
const LONGEST_NAME = 7;
/** A longer word in capitals is no abbreviation. */
const LONGEST_ABBREVIATION = 5;
const LONGEST_SHOWN = 50;
/** Small words that names hold. */
const LINKS = new Set(
  "a an and at by for in of on the to with al am an d da das de del der des di do dos du e ed el en et für i il in l la las le les lo los na of op s sur t te und van von y zu и на".split(
    " ",
  ),
);
/** What parts two names, or a name and what is said of it. */
const BREAK = /[«»“”()[\];·\uFFFC]/;

/** Four words or more in another script that nothing marks as another language: an error where no Greek word is beside them, since they may be names otherwise. */
export const unmarkedLanguage: ProseRule = { id: "unmarked-language", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, words, marks } = tokenised;
  if ((marks & (LATIN | CYRILLIC)) === 0) return NO_PROBLEMS;
  let problems: ProseProblem[] | undefined;
  let run: Word[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_WORDS && !isName(text, run)) {
      problems ??= [];
      problems.push(describe(tokenised, run));
    }
    run = [];
  };
  for (const word of words) {
    if ((word.traits & DIGIT) === word.traits) continue;
    const isForeign = isForeignWord(word);
    const last = run.at(-1);
    if (last && (!isForeign || BREAK.test(text.slice(last.end, word.start)))) close();
    if (isForeign) run.push(word);
  }
  close();
  return problems ?? NO_PROBLEMS;
}

function isForeignWord({ traits }: Word): boolean {
  return (traits & (LATIN | CYRILLIC)) !== 0 && (traits & (GREEK | OTHER_LETTER)) === 0;
}

/** Whether a run of words may be one name: each has a capital, or links others. */
function isName(text: string, run: readonly Word[]): boolean {
  return run.length <= LONGEST_NAME && run.every((word) => isNamePart(text, word));
}

function isNamePart(text: string, { start, end, traits }: Word): boolean {
  if ((traits & UPPER) === 0) return LINKS.has(text.slice(start, end));
  return (traits & LOWER) !== 0 || end - start <= LONGEST_ABBREVIATION;
}

function describe({ text, kind, marks }: TokenisedText, run: readonly Word[]): ProseProblem {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const script = ((run[0]?.traits ?? 0) & CYRILLIC) === 0 ? "Latin" : "Cyrillic";
  const words = shorten(text.slice(start, end));
  const advice = messages.unmarkedLanguage(script, words, canMark(kind));
  const severity = (marks & GREEK) === 0 ? "error" : "warning";
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
