import type { Text } from "../messages/text.ts";
import * as messages from "../messages/source/characters.ts";

/**
 * Characters that content may not contain: controls except tab and line feed, direction marks, surrogates, noncharacters, annotation marks
 * and object placeholders, invisible letters, private-use and unassigned code points (except new emoji).
 */
const CONTROL = String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u115F\u1160\u202A-\u202E\u2066-\u206F\u2800\u3164\uFFA0\uFFF9-\uFFFC\u{E0001}\p{Cs}\p{Co}[\p{Cn}--[\u{1F000}-\u{1FBFF}]]]`;
const FIRST_CONTROL = new RegExp(CONTROL, "v");
const EVERY_CONTROL = new RegExp(CONTROL, "gv");

/** A character that content may not contain. */
export interface ControlCharacter {
  /** In UTF-16 code units. */
  readonly index: number;
  /** Such as `U+202E`. */
  readonly name: string;
}

/** Finds the first character of a text that content may not contain. */
export function findControlCharacter(text: string): ControlCharacter | undefined {
  const match = FIRST_CONTROL.exec(text);
  return match === null ? undefined : { index: match.index, name: nameCharacter(match[0]) };
}

/** The finding for such a character. */
export function describeControlCharacter({ name }: Pick<ControlCharacter, "name">): {
  readonly rule: string;
  readonly message: Text;
  readonly fix: Text;
} {
  const character = String.fromCodePoint(Number.parseInt(name.slice("U+".length), 16));
  if (character === OBJECT) return messages.pastedObject(name);
  if (/\p{Co}/u.test(character)) return messages.privateCharacter(name);
  const isUnknown = /\p{Cn}/u.test(character) && !/\p{Noncharacter_Code_Point}/u.test(character);
  return isUnknown ? messages.unassignedCharacter(name) : messages.controlCharacter(name);
}

/** The placeholder of a picture or table that was pasted as text. */
const OBJECT = "\uFFFC";

/** Replaces control characters by their names, for a terminal. */
export function nameControlCharacters(text: string): string {
  return text.replace(EVERY_CONTROL, (character) => `⟨${nameCharacter(character)}⟩`);
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, "0")}`;
}
