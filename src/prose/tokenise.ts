import { findAddresses } from "./find-addresses.ts";
import {
  ADDRESS_MARK,
  BLANK,
  CLOSING,
  DIGIT,
  LATIN,
  LOOKALIKE,
  LOST,
  QUOTE,
  WORD,
  traitsOf,
} from "./letters.ts";
import type { TextKind } from "./prose-rule.ts";

/** A part of a text, from `start` to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits without a break. */
export interface Word extends Range {
  /** The bits of all its characters together. */
  readonly traits: number;
  /** The bits of its first character. */
  readonly first: number;
}

/** A text, read once for all rules. */
export interface TokenisedText {
  readonly text: string;
  readonly kind: TextKind;
  /** Its words; what belongs to an address, a hashtag or an account is none. */
  readonly words: readonly Word[];
  /** Addresses of the web and of mail, hashtags and accounts. */
  readonly addresses: readonly Range[];
  /** The bits of all its marks together, so that a rule sees at once that it has nothing to do. */
  readonly marks: number;
}

/** Two blanks or more in a row. */
export const BLANKS = 1 << 16;
/** A blank before a mark that belongs to the word before it. */
export const BLANK_BEFORE_MARK = 1 << 17;

/** Stands in a text for what is none of its words: code, or words in another language. */
export const PLACEHOLDER = "\uFFFC";

const NO_ADDRESSES: readonly Range[] = [];
const SLASH = "/".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const POINT = ".".charCodeAt(0);

/** Reads a text character by character into words, and notes which marks it holds. */
export function tokenise(text: string, kind: TextKind): TokenisedText {
  const words: Word[] = [];
  let marks = 0;
  let hasAddress = false;
  let isAfterBlank = false;
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    const first = traitsOf(code);
    if ((first & WORD) !== 0) {
      const word = readWord(text, position, first);
      words.push(word);
      marks |= word.traits & (DIGIT | LOST);
      position = word.end - 1;
      isAfterBlank = false;
      continue;
    }
    marks |= first & (QUOTE | LOST | LOOKALIKE);
    if (isAfterBlank && first === BLANK) marks |= BLANKS;
    if (isAfterBlank && (first & CLOSING) !== 0) marks |= BLANK_BEFORE_MARK;
    hasAddress ||= (first & ADDRESS_MARK) !== 0 && isInAddress(text, position, code);
    isAfterBlank = first === BLANK;
  }
  if (!hasAddress) return { text, kind, words, addresses: NO_ADDRESSES, marks };
  const addresses = findAddresses(text);
  const own = { text, kind, words, addresses, marks };
  return { ...own, words: words.filter(({ start, end }) => isFree(own, start, end)) };
}

/** Whether a part of a text belongs to no address. */
export function isFree(
  { addresses }: Pick<TokenisedText, "addresses">,
  start: number,
  end: number,
): boolean {
  return addresses.every((address) => end <= address.start || address.end <= start);
}

function readWord(text: string, start: number, first: number): Word {
  let traits = first;
  let end = start + 1;
  while (end < text.length) {
    const next = traitsOf(text.charCodeAt(end));
    if ((next & WORD) === 0) break;
    traits |= next;
    end += 1;
  }
  return { start, end, traits, first };
}

/** Whether a colon, a point or a sign may belong to an address; its neighbours tell. */
function isInAddress(text: string, position: number, code: number): boolean {
  const next = text.charCodeAt(position + 1);
  if (code === COLON) return next === SLASH;
  if (code !== POINT) return (traitsOf(next) & WORD) !== 0;
  return (traitsOf(next) & LATIN) !== 0 && (traitsOf(text.charCodeAt(position - 1)) & WORD) !== 0;
}
