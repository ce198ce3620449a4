import * as messages from "../../messages/prose/punctuation.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

const PATTERN = /(?<![-\p{L}\d]-*)-{2,3}(?![-\p{L}>])|(?<=\p{L})-{2,3}(?=\p{L})/gu;

/** Two hyphens or three that were typed for a dash. */
export const doubleHyphen: ProseRule = { id: "double-hyphen", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text } = tokenised;
  if (!text.includes("--")) return NO_PROBLEMS;
  return [...text.matchAll(PATTERN)].flatMap(({ 0: hyphens, index: offset }) => {
    const end = offset + hyphens.length;
    if (!isFree(tokenised, offset, end)) return [];
    // Between spaces it is a dash for certain; beside letters, spaces may be missing.
    const isCertain = text[offset - 1] === " " && text[end] === " ";
    const edits = isCertain ? { edits: [{ start: offset, end, replacement: "–" }] } : {};
    return [{ offset, length: hyphens.length, ...messages.doubleHyphen(hyphens), ...edits }];
  });
}
