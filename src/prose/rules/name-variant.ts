import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { UPPER, isMixed } from "../letters.ts";
import type { NameIndex } from "../name-index.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

/** What is before the first word of a sentence, which has a capital whatever it is. */
const SENTENCE_BREAK = /(?:^|[.!;…·:«"“”—–(\n])[\s«"“—–(]*$/;
const BETWEEN_NAMES = /^[\s-]$/;
/** Shorter names are too like other words to be told from them where any word has a capital. */
const SHORTEST_AT_START = 7;

/** A spelling of a known name that the house lists as wrong, or, as a warning, one that is a letter or two off the right one. */
export const nameVariant: ProseRule = { id: "name-variant", severity: "warning", check };

function check({ text, words }: TokenisedText, { names }: HouseStyle): readonly ProseProblem[] {
  let problems: ProseProblem[] | undefined;
  let checkedTo = 0;
  for (const [index, word] of words.entries()) {
    if ((word.first & UPPER) === 0 || word.start < checkedTo || isMixed(word.traits)) continue;
    const problem = checkWord(text, word, words[index + 1], names);
    if (problem === undefined) continue;
    problems ??= [];
    problems.push(problem);
    checkedTo = problem.offset + problem.length;
  }
  return problems ?? NO_PROBLEMS;
}

function checkWord(
  text: string,
  { start, end }: Word,
  next: Word | undefined,
  names: NameIndex,
): ProseProblem | undefined {
  const word = text.slice(start, end);
  const wrongName = names.findWrongName(word, text, start);
  if (wrongName !== undefined) {
    const { wrong, right } = wrongName;
    const edits = [{ start, end: start + wrong.length, replacement: right }];
    const advice = messages.wrongName(wrong, right);
    return { offset: start, length: wrong.length, severity: "error", ...advice, edits };
  }
  const isNext = next !== undefined && BETWEEN_NAMES.test(text.slice(end, next.start));
  const right = names.findRightName(word, isNext ? text.slice(next.start, next.end) : undefined);
  if (right === undefined) return undefined;
  if (right.length < SHORTEST_AT_START && isSentenceStart(text, start)) return undefined;
  return { offset: start, length: word.length, ...messages.nearlyName(word, right) };
}

function isSentenceStart(text: string, start: number): boolean {
  return SENTENCE_BREAK.test(text.slice(Math.max(0, start - 6), start));
}
