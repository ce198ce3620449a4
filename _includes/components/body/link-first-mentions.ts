import type { Block } from "../../../src/model/newsroom.ts";

/** A link to the page of a person, place or source, as the dialect writes it. */
const MENTION = /<a href="(\/(?:people|places|sources)\/[^"<>]*)">((?:[^<]|<(?!\/?a[ >]))*)<\/a>/g;

/** The texts of one page, in order: of the links to a person, place or source all but the first become plain words. */
export function linkFirstMentions(
  texts: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  const linked = new Set<string>();
  const replace = (html: string): string =>
    html.replace(MENTION, (link, href: string, words: string) => {
      if (linked.has(href)) return words;
      linked.add(href);
      return link;
    });
  return texts.map((blocks) =>
    blocks.map((block) => {
      if (block.kind === "html" || block.kind === "heading" || block.kind === "aside") {
        return { ...block, html: replace(block.html) };
      }
      if (block.kind === "claim") {
        return { ...block, html: replace(block.html), reasons: replace(block.reasons) };
      }
      if (block.kind === "footnotes") {
        const footnotes = block.footnotes.map((each) => ({ ...each, html: replace(each.html) }));
        return { ...block, footnotes };
      }
      if (block.kind !== "table") return block;
      return { ...block, caption: replace(block.caption), rows: replace(block.rows) };
    }),
  );
}
