import { findAddresses } from "./find-addresses.ts";
import { ADDRESS_MARK, SPACE, LATIN, WORD, isMixed, traitsOf } from "./letters.ts";
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
  /** The bits of all its characters together, so that a rule sees at once that it has nothing to do. */
  readonly marks: number;
}

/** Two spaces or more in a row. */
export const SPACES = 1 << 16;
/** A space before a mark that belongs to the word before it. */
export const BLANK_BEFORE_MARK = 1 << 17;

/** A word in letters of more than one script. */
export const MIXED_WORD = 1 << 18;

const NO_ADDRESSES: readonly Range[] = [];

/** Reads a text character by character into words, and notes which marks it holds. */
export function tokenise(text: string, kind: TextKind): TokenisedText {
  const words: Word[] = [];
  let marks = 0;
  let before = 0;
  let isAddressNear = false;
  for (let position = 0; position < text.length; position += 1) {
    const first = traitsOf(text.charCodeAt(position));
    if ((first & WORD) !== 0) {
      // Within this function, for it takes most of the time that all rules together take.
      let traits = first;
      let end = position + 1;
      for (; end < text.length; end += 1) {
        const next = traitsOf(text.charCodeAt(end));
        if ((next & WORD) === 0) break;
        traits |= next;
      }
      words.push({ start: position, end, traits, first });
      marks |= traits;
      if (isMixed(traits)) marks |= MIXED_WORD;
      position = end - 1;
    } else if (first !== SPACE || before === SPACE) {
      marks |= first & ~SPACE;
      if (before === SPACE) marks |= first === SPACE ? SPACES : BLANK_BEFORE_MARK;
      isAddressNear ||= (first & ADDRESS_MARK) !== 0 && isInAddress(text, position);
    }
    before = first;
  }
  const all = { text, kind, words, addresses: NO_ADDRESSES, marks };
  return isAddressNear ? partAddresses(all) : all;
}

/** Takes out of the words what belongs to addresses. */
function partAddresses(all: TokenisedText): TokenisedText {
  const addresses = findAddresses(all.text);
  const words = all.words.filter(({ start, end }) => isFree({ addresses }, start, end));
  return { ...all, addresses, words };
}

/** Whether a part of a text belongs to no address; the first that ends behind its start tells, and is found by bisection. */
export function isFree(
  { addresses }: Pick<TokenisedText, "addresses">,
  start: number,
  end: number,
): boolean {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = addresses[low];
  return next === undefined || end <= next.start;
}

/** Whether a colon, a point or a sign may belong to an address; its neighbours tell. */
function isInAddress(text: string, position: number): boolean {
  // Asked for a code beyond the text's end, the table would be slower for every other character too.
  if (position + 1 >= text.length) return false;
  const mark = text[position];
  const next = text.charCodeAt(position + 1);
  if (mark === ":") return text[position + 1] === "/";
  if (mark !== ".") return (traitsOf(next) & WORD) !== 0;
  return (
    (traitsOf(next) & LATIN) !== 0 &&
    position > 0 &&
    (traitsOf(text.charCodeAt(position - 1)) & WORD) !== 0
  );
}
