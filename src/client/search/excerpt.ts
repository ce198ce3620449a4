/** A piece of an excerpt, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Takes Pagefind's excerpt, HTML with nothing but `<mark>` in it, apart into plain text. */
export function readExcerpt(html: string): readonly ExcerptPiece[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => ({ text: decode(piece), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
