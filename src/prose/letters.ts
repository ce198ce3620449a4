/** What a character is, as bits that can be together. */
export const GREEK = 1;
export const LATIN = 2;
export const CYRILLIC = 4;
export const UPPER = 8;
export const LOWER = 16;
/** A Greek vowel with its accent, or a mark that puts one on the letter before it. */
export const ACCENTED = 32;
export const DIGIT = 64;
/** A letter of another script, or a mark that belongs to the letter before it. */
export const OTHER_LETTER = 128;
export const SPACE = 256;
/** A quotation mark that is not a Greek one. */
export const QUOTE = 512;
/** A mark that may show where a character was lost. */
export const LOST = 1024;
/** A mark that looks like a Greek one. */
export const LOOKALIKE = 2048;
/** A mark that addresses, accounts and hashtags hold. */
export const ADDRESS_MARK = 4096;

/** A character that may be one that does not show. */
export const INVISIBLE = 8192;

/** The scripts that a word can be in. */
export const SCRIPTS = GREEK | LATIN | CYRILLIC;
/** Any character of a word. */
export const WORD = SCRIPTS | DIGIT | OTHER_LETTER;

/** What else a character is, beside what Unicode says of it. */
const MARKS: readonly (readonly [characters: string, bit: number])[] = [
  [" \n\t\u00a0", SPACE],
  ['"“”„‟', QUOTE],
  ["?\uFFFDÎÏÃÂâ€™±‚ƒ¬®áåçéíïóôõù", LOST],
  ["\u037e\u0387•∙⋅‧˙", LOOKALIKE],
  [":@#.", ADDRESS_MARK],
  [
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2061\u2062\u2063\u2064",
    INVISIBLE,
  ],
];
const ACCENT = /[\u0301\u0300\u0342]/;
/** All letters of the three scripts and all marks of prose are below. */
const TABLE_SIZE = 0x2300;
const REPLACEMENT = 0xfffd;
const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => describeCharacter(code));

/** The bits of the character with a UTF-16 code. */
export function traitsOf(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code] ?? 0;
  if (code === REPLACEMENT) return LOST;
  return isSelectorOrMark(code) ? INVISIBLE : 0;
}

/** Selectors of emoji, a byte order mark, and the first half of characters that spell flags. */
function isSelectorOrMark(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code === 0xdb40;
}

/** Whether the bits of a word are those of more than one script. */
export function isMixed(traits: number): boolean {
  const scripts = traits & SCRIPTS;
  return (scripts & (scripts - 1)) !== 0;
}

function describeCharacter(code: number): number {
  const character = String.fromCharCode(code);
  const marks = MARKS.filter(([characters]) => characters.includes(character));
  return marks.reduce((bits, [, bit]) => bits | bit, describeLetter(character));
}

function describeLetter(character: string): number {
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Inside a word these do not end it, so that only their own rule has something to say.
  if (/[\u00ad\u200b-\u200d\u2060]/.test(character)) return OTHER_LETTER;
  if (/\p{M}/u.test(character))
    return ACCENT.test(character) ? OTHER_LETTER | ACCENTED : OTHER_LETTER;
  if (!/\p{L}/u.test(character)) return 0;
  const script = scriptOf(character);
  const isAccented = script === GREEK && ACCENT.test(character.normalize("NFD"));
  return script | caseOf(character) | (isAccented ? ACCENTED : 0);
}

function scriptOf(character: string): number {
  if (/\p{Script=Greek}/u.test(character)) return GREEK;
  if (/\p{Script=Latin}/u.test(character)) return LATIN;
  return /\p{Script=Cyrillic}/u.test(character) ? CYRILLIC : OTHER_LETTER;
}

function caseOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return UPPER;
  return /\p{Ll}/u.test(character) ? LOWER : 0;
}
