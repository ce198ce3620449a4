import * as messages from "../../messages/prose/characters.ts";
import { GREEK, LATIN, SCRIPTS, UPPER } from "../letters.ts";
import { writeInScript } from "../lookalikes.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";
import type { HouseStyle } from "../house-style.ts";

/** Common Greek words of which every letter has a Latin one that looks the same. */
const GREEK_WORDS = new Set(
  "ο η το τα οι και του την τον αν να κι μια ενα κατα μετα αυτο αυτη αυτα ειναι οταν οτι ποιο ποια καθε μη μην κανει ηταν ουτε ακομα τωρα που".split(
    " ",
  ),
);
/** Before a letter by itself, these say what it is in the place of: a vitamin, a blood group, a kind. */
const NAMED_LETTER =
  /(?:βιταμίν\p{L}*|αίματος|ομάδ\p{L}*|τύπ\p{L}*|κατηγορί\p{L}*|γράμμα|σημεί\p{L}*|σχέδιο|όμιλο\p{L}*|τμήμα|ηπατίτιδ\p{L}*|γενιά|κύριο\p{L}*|μέγεθος)\s*[«"]?$/iu;

/** A Greek word in Latin letters that look the same, such as the article «Ο». */
export const latinForGreek: ProseRule = { id: "latin-for-greek", severity: "warning", check };

function check({ text, words, marks }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  if ((marks & SCRIPTS & (LATIN | GREEK)) !== (LATIN | GREEK)) return NO_PROBLEMS;
  let problems: ProseProblem[] | undefined;
  for (const [index, word] of words.entries()) {
    if ((word.traits & SCRIPTS) !== LATIN) continue;
    const letters = text.slice(word.start, word.end);
    if (letters.length > 5 || style.allowedWords.has(letters)) continue;
    const right = findRight(letters);
    if (right === undefined || isBullet(text, word) || !isAmongGreek(text, words, index)) continue;
    problems ??= [];
    problems.push(describe(letters, right, word.start));
  }
  return problems ?? NO_PROBLEMS;
}

function findRight(letters: string): string | undefined {
  const right = writeInScript(letters, GREEK);
  return right !== undefined && GREEK_WORDS.has(right.toLowerCase()) ? right : undefined;
}

/** A small o in front of a paragraph is the mark of a list. */
function isBullet(text: string, { start, end }: Word): boolean {
  return start === 0 && text.slice(start, end) === "o";
}

/** Whether a Greek word follows, with only a space between, and none before makes the letter a name. */
function isAmongGreek(text: string, words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || after === undefined || (after.traits & SCRIPTS) !== GREEK) return false;
  if (!/^[ \n\u00a0«]+$/.test(text.slice(word.end, after.start))) return false;
  if (
    word.start === word.end - 1 &&
    NAMED_LETTER.test(text.slice(Math.max(0, word.start - 20), word.start))
  ) {
    return false;
  }
  if (before === undefined) return true;
  const between = text.slice(before.end, word.start);
  // With a capital inside a sentence it is a name, such as that of a field.
  if ((word.first & UPPER) !== 0 && /^\s+$/.test(between) && (before.first & UPPER) === 0)
    return false;
  if ((before.traits & SCRIPTS) === GREEK) return true;
  // Behind a foreign word it may be foreign, too, unless a new sentence begins.
  return /[.!;…·:»]/.test(between);
}

function describe(word: string, right: string, offset: number): ProseProblem {
  const edits = [{ start: offset, end: offset + word.length, replacement: right }];
  return { offset, length: word.length, ...messages.latinForGreek(word, right), edits };
}
