/** Characters that are invisible or change the display of others: controls, direction marks, joiners, private and unassigned ones. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Formats foreign text on one line for a terminal or Markdown; invisible characters are named, such as `⟨U+202E⟩`. */
export function nameInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${code.padStart(4, "0")}⟩`;
  });
}
