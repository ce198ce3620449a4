import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { ACCENTED, GREEK, LATIN, LOWER } from "../letters.ts";
import { writeInScript } from "../lookalikes.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const KINDS = GREEK | LATIN | LOWER | ACCENTED;
const ACCENT = /[\u0300\u0301\u0342]/g;
/** Small words that lean on the one before them and can give it a second accent. */
const ENCLITICS = new Set("μου σου του της μας σας τους τον την τη το τα τις με σε τες".split(" "));
/** So many words behind it can be the small one. */
const NEAR = 5;
/** What can be between the two, such as a word of another language, which may be in parentheses. */
const GAP = /^[»”"’']*\s(?:\([^()]{1,60}\)\s|[a-z-]{1,30}\s)?$/i;

/** A word with two accents that no small word behind it explains, such as «πιθανότητές». */
export const secondAccent: ProseRule = { id: "second-accent", severity: "warning", check };

function check({ text, words, marks }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  if ((marks & (GREEK | ACCENTED)) !== (GREEK | ACCENTED)) return NO_PROBLEMS;
  let problems: ProseProblem[] | undefined;
  for (const [index, word] of words.entries()) {
    if ((word.traits & KINDS) !== (GREEK | LOWER | ACCENTED)) continue;
    // Of a word of more letters than any has, another rule tells.
    if (word.end - word.start > style.limits.wordLetters) continue;
    const letters = text.slice(word.start, word.end);
    if (!hasTwoAccents(letters) || style.allowedWords.has(letters)) continue;
    if (isBeforeEnclitic(text, word, words.slice(index + 1, index + 1 + NEAR))) continue;
    problems ??= [];
    problems.push(describe(letters, word.start));
  }
  return problems ?? NO_PROBLEMS;
}

function hasTwoAccents(letters: string): boolean {
  return letters.length > 2 && (letters.normalize("NFD").match(ACCENT)?.length ?? 0) > 1;
}

function isBeforeEnclitic(text: string, { end }: Word, following: readonly Word[]): boolean {
  return following.some((next) => {
    if (!GAP.test(text.slice(end, next.start))) return false;
    const bare = text.slice(next.start, next.end).normalize("NFD").replace(ACCENT, "");
    // Of Latin letters in it another rule tells.
    return ENCLITICS.has((writeInScript(bare, GREEK) ?? bare).toLowerCase());
  });
}

function describe(letters: string, offset: number): ProseProblem {
  return { offset, length: letters.length, ...messages.secondAccent(letters) };
}
