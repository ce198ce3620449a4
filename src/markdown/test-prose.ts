import { same } from "../messages/text.ts";
import { parseProse } from "./parse-prose.ts";
import type { Prose, ProseBlock, Vocabulary } from "./prose.ts";

/** Names for tests: each id is for itself. */
export const vocabulary: Vocabulary = {
  citationSource: "πηγή:",
  labelCitation,
};

/** Parses a text as news in which ids begin with `s`. */
export function parseTestProse(text: string): Prose {
  return parseProse(text, { vocabulary, idPrefix: "s", marksDesk: true });
}

/** All blocks as text: headings as HTML, and of a directive its name, its id and its attributes. */
export function formatBlocks(blocks: readonly ProseBlock[]): string {
  return blocks.map(formatBlock).join("\n");
}

const NOTHING = same("");

/** What the dialect found, one a line: `line:column  rule  message fix`. */
export function formatFindings(text: string, { findings, uncited }: Prose): string {
  const marks = uncited.map((offset) => ({
    offset,
    rule: "uncited",
    message: NOTHING,
    fix: NOTHING,
  }));
  return [...findings, ...marks]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, rule, message, fix = NOTHING }) => {
      const before = text.slice(0, offset).split("\n");
      const place = `${before.length}:${Array.from(before.at(-1) ?? "").length + 1}`;
      return `${place}  ${rule}  ${message.en} ${fix.en}`.trimEnd();
    })
    .join("\n");
}

function labelCitation({
  source,
  via,
  of,
  isInterview,
}: Parameters<Vocabulary["labelCitation"]>[0]): string {
  if (isInterview) return `${of}, σε συνέντευξη`;
  const roles = [via === undefined ? "" : ` μέσω ${via}`, of === undefined ? "" : ` από ${of}`];
  return `${source}${roles.join("")}`;
}

function formatBlock(block: ProseBlock): string {
  if (block.kind === "html") return block.html;
  if (block.kind === "heading") {
    return `<h${block.level} id="${block.id}">${block.html}</h${block.level}>`;
  }
  if (block.kind === "footnotes") {
    const items = block.footnotes.map(
      ({ id, html, marks }) =>
        `<li id="${id}">${html}${marks.map((mark) => `<a href="#${mark}">↩</a>`).join("")}</li>`,
    );
    return `<ol>\n${items.join("\n")}\n</ol>`;
  }
  if (block.kind === "table") {
    return `<table>\n<caption id="${block.id}">${block.caption}</caption>\n${block.rows}\n</table>`;
  }
  if (block.kind === "box") {
    const { name, id, attributes, claim, html } = block.box;
    const given = [...attributes].map(([key, { text }]) => ` ${key}="${text}"`);
    const words = claim === undefined ? [] : [`[${claim.text}]`, claim.html];
    return [`:::${name} #${id}${given.join("")}`, ...words, html, ":::"].join("\n");
  }
  if (block.kind === "picture") {
    const { alt, file, attributes } = block.picture;
    const values = [...attributes].map(([key, { text }]) => ` ${key}="${text}"`);
    return `<img src="${file.text}" alt="${alt.text}"${values.join("")}>${block.citation}`;
  }
  const { name, id, attributes } = block.directive;
  const values = [...attributes].map(([key, { text }]) => ` ${key}="${text}"`);
  return `::${name}${id === undefined ? "" : ` #${id.text}`}${values.join("")}`;
}
