/**
 * What no text may hold: control characters but tab and line feed, the marks that turn the direction of what stands around them,
 * halves of characters, and code points that are none. Marks that only say a direction (U+200E, U+200F) and joiners are text like
 * any other.
 */
const CONTROL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A character that no text may hold. */
export interface ControlCharacter {
  /** In UTF-16 code units. */
  readonly index: number;
  /** Such as `U+202E`. */
  readonly name: string;
}

/** The first character of a text that none may hold. */
export function findControlCharacter(text: string): ControlCharacter | undefined {
  const match = CONTROL.exec(text);
  return match === null ? undefined : { index: match.index, name: nameCharacter(match[0]) };
}

/** What an author reads where such a character stands. */
export function describeControlCharacter({ name }: Pick<ControlCharacter, "name">): {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
} {
  return {
    rule: "control-character",
    message: `The character ${name} stands here; it does not show, and can garble what stands around it.`,
    fix: "Remove it.",
  };
}

const EVERY_CONTROL = new RegExp(CONTROL.source, "gu");

/** A text fit for a terminal: what it may not hold is named in its place. */
export function nameControlCharacters(text: string): string {
  return text.replace(EVERY_CONTROL, (character) => `⟨${nameCharacter(character)}⟩`);
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, "0")}`;
}
