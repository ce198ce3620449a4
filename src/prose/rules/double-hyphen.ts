import * as messages from "../../messages/prose/punctuation.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

const PATTERN = /(?<![-\p{L}\d]-*)-{2,3}(?![-\p{L}>])|(?<=\p{L})-{2,3}(?=\p{L})/gu;

/** One hyphen between spaces, between words of one sentence. */
const SPACED = /(?<=[α-ωά-ώ»)],?) -(?= [α-ωά-ώ«])/gu;

/** Hyphens that were typed for a dash. */
export const doubleHyphen: ProseRule = { id: "double-hyphen", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text } = tokenised;
  if (!text.includes("--") && !text.includes(" - ")) return NO_PROBLEMS;
  const single = [...text.matchAll(SPACED)].map(({ index }) => ({
    hyphens: "-",
    offset: index + 1,
  }));
  const several = [...text.matchAll(PATTERN)].map(({ 0: hyphens, index: offset }) => {
    return { hyphens, offset };
  });
  return [...several, ...single].flatMap(({ hyphens, offset }) => {
    const end = offset + hyphens.length;
    if (!isFree(tokenised, offset, end)) return [];
    // Between spaces it is a dash for certain; beside letters, spaces may be missing.
    const isCertain = text[offset - 1] === " " && text[end] === " ";
    const edits = isCertain ? { edits: [{ start: offset, end, replacement: "–" }] } : {};
    return [{ offset, length: hyphens.length, ...messages.doubleHyphen(hyphens), ...edits }];
  });
}
