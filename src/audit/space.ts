/** A text without the five characters at its ends that are space in HTML and CSS; any other, such as U+2003, is a character like a letter. */
export function trimSpace(text: string): string {
  return text.replace(/^[ \t\n\f\r]+/, "").replace(/(?<![ \t\n\f\r])[ \t\n\f\r]+$/, "");
}
