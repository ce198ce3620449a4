import * as messages from "../../messages/prose/words.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** A Greek word in small letters, but for «στ)» and its like; a single letter is one only where it is an article. */
const SMALL = /^(?:(?:(?=\p{Script=Greek})\p{Ll}){2,}(?![.)\p{L}])|[οη](?= ))/u;

/** A paragraph that begins with a small letter. */
export const smallBeginning: ProseRule = { id: "small-beginning", severity: "warning", check };

function check({ text, kind }: TokenisedText): readonly ProseProblem[] {
  const word = kind === "paragraph" ? SMALL.exec(text)?.[0] : undefined;
  if (word === undefined) return NO_PROBLEMS;
  const right = word.charAt(0).toUpperCase() + word.slice(1);
  return [{ offset: 0, length: word.length, ...messages.smallBeginning(right) }];
}
