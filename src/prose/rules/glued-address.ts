import type { Advice } from "../../messages/message.ts";
import { TWO_ADDRESSES, WORD_AND_ADDRESS } from "../../messages/prose/punctuation.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { Range, TokenisedText } from "../tokenise.ts";

const HOSTS = String.raw`pic\.twitter\.com|(?:www|t\.co\/|bit\.ly|youtu\.be|goo\.gl)(?=[.\/])`;

/** What ends where one thing does and the next begins, inside what is one piece to a browser. */
const SEAMS: readonly (readonly [pattern: RegExp, advice: Advice])[] = [
  [/(?<=[\p{L}\d])(?=https?:\/\/)/iu, TWO_ADDRESSES],
  [new RegExp(String.raw`\/[A-Za-z0-9]+?(?=${HOSTS})`), TWO_ADDRESSES],
  [/(?<=\/\/t\.co\/[A-Za-z0-9]{10})(?=[A-Za-z0-9-]+\.[a-z]{2,}\/)/, TWO_ADDRESSES],
  [/(?<=[A-Za-z0-9])(?=\p{Script=Greek})/u, WORD_AND_ADDRESS],
];
const LETTER_BEFORE = /[\p{L}\d]$/u;

/** Two addresses without a space between them, or an address and a word. */
export const gluedAddress: ProseRule = { id: "glued-address", severity: "error", check };

function check({ text, addresses }: TokenisedText): readonly ProseProblem[] {
  if (addresses.length === 0) return NO_PROBLEMS;
  return addresses.flatMap((address) => {
    const own = text.slice(address.start, address.end);
    if (/^[@#]/.test(own)) return [];
    const seam = findSeam(text, own, address);
    return seam === undefined ? [] : [describe(seam)];
  });
}

interface Seam {
  readonly offset: number;
  readonly advice: Advice;
}

function findSeam(text: string, own: string, { start }: Range): Seam | undefined {
  if (LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start))) {
    return { offset: start, advice: WORD_AND_ADDRESS };
  }
  const found = SEAMS.flatMap(([pattern, advice]) => {
    const match = pattern.exec(own);
    return match === null ? [] : [{ offset: start + match.index + match[0].length, advice }];
  });
  return found.toSorted((a, b) => a.offset - b.offset)[0];
}

function describe({ offset, advice }: Seam): ProseProblem {
  const edits = [{ start: offset, end: offset, replacement: " " }];
  return { offset, length: 0, ...advice, edits };
}
