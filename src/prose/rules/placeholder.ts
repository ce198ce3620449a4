import * as messages from "../../messages/prose/words.ts";
import { LATIN } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** Words in the place of others that are to come, but for those in quotes and in the paths of files, which are meant. */
const PLACEHOLDER = /(?<![«/.\\])\b(?:TODO|FIXME|[Ll]orem ipsum)\b(?!»|[/\\]|\.\p{L})/gu;

/** A word in the place of others that were to come: TODO, FIXME, lorem ipsum. */
export const placeholder: ProseRule = { id: "placeholder", severity: "error", check };

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & LATIN) === 0) return NO_PROBLEMS;
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: word, index }) => {
    return { offset: index, length: word.length, ...messages.placeholder(word) };
  });
}
