/** A text in one line, up to its last whole word within a number of characters. */
export function shorten(text: string, most: number): string {
  const line = text.replaceAll("\n", " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), 1))}…`;
}
