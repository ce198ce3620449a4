import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const SENTENCE_END = /[.!;…][»”")\]]*\s/;
const LONGEST_GAP = 12;

/** A sentence of more words than the house allows. */
export const longSentence: ProseRule = { id: "long-sentence", severity: "warning", check };

function check({ text, words }: TokenisedText, { limits }: HouseStyle): readonly ProseProblem[] {
  const limit = limits.sentenceWords;
  if (words.length <= limit) return NO_PROBLEMS;
  const problems: ProseProblem[] = [];
  let first = 0;
  for (let index = 1; index <= words.length; index += 1) {
    if (index < words.length && !isBreak(text, words[index - 1], words[index])) continue;
    const start = words[first]?.start ?? 0;
    const length = (words[index - 1]?.end ?? start) - start;
    if (index - first > limit) problems.push(describe(start, length, index - first, limit));
    first = index;
  }
  return problems;
}

/** Between most words there is one space alone. */
function isBreak(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined || after.start - before.end < 2) return false;
  return SENTENCE_END.test(text.slice(before.end, Math.min(after.start, before.end + LONGEST_GAP)));
}

function describe(offset: number, length: number, count: number, limit: number): ProseProblem {
  return { offset, length, ...messages.longSentence(count, limit) };
}
