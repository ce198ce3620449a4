import type { Range } from "./tokenise.ts";

const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>«»"“”\uFFFC]+`;
const MAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+\p{L}*`;
const DOMAIN = String.raw`(?<![\w.@-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|int|eu|gr|cy|ru|kz|uk|de|fr|co|io|tv|ly|me|be)(?![\w-])(?:\/[^\s<>«»"“”\uFFFC]*)?`;
const HANDLE = String.raw`(?<![\p{L}\d])[@#][\p{L}\d_]+`;

const ADDRESS = new RegExp([WEB, MAIL, DOMAIN, HANDLE].join("|"), "giu");
/** What ends a sentence rather than an address. */
const TAIL = ".,;:!?·…)]'’";

/** Finds what is no prose though it is in a text: addresses of web and mail, hashtags, accounts. */
export function findAddresses(text: string): readonly Range[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: match, index }) => {
    let length = match.length;
    while (length > 0 && TAIL.includes(match.charAt(length - 1))) length -= 1;
    return { start: index, end: index + length };
  });
}
