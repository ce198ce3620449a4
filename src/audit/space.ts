/** Removes the five characters that are space in HTML and CSS from both ends; others, such as U+2003, are kept. */
export function trimSpace(text: string): string {
  return text.replace(/^[ \t\n\f\r]+/, "").replace(/(?<![ \t\n\f\r])[ \t\n\f\r]+$/, "");
}
