/** Characters that do not show, or change what stands around them: controls, marks of direction, joiners, private and unassigned ones. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A text from elsewhere on one line of a terminal or of Markdown: each character that does not show is named, such as `⟨U+202E⟩`. */
export function nameInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${code.padStart(4, "0")}⟩`;
  });
}
