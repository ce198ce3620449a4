const REFERENCES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** The text of the dialect's inline HTML, which contains no other character references than these. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (reference) => REFERENCES[reference] ?? reference)
    .replace(/\s+/g, " ")
    .trim();
}
