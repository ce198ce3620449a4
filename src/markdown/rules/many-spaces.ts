import type { MarkdownIt, Token } from "markdown-it";
import { tooManySpaces } from "../../messages/source/file-limits.ts";
import { addNotes } from "../located-token.ts";
import type { ParseEnvironment } from "./long-block.ts";

/** Refuses a block with too many spaces in a row, however they are written: the minifier takes quadratic time. */
export function manySpaces(markdown: MarkdownIt): void {
  markdown.core.ruler.push("many_spaces", ({ tokens, env }) => {
    const { mostSpaces = Infinity } = env as ParseEnvironment;
    for (const token of tokens) {
      // No character reference is shorter than the space that it is in the place of.
      if (token.content.length <= mostSpaces || !hasManySpaces(textOf(token), mostSpaces)) continue;
      addNotes(token, { finding: tooManySpaces(mostSpaces) });
    }
  });
}

function hasManySpaces(text: string, most: number): boolean {
  return (text.match(/\s+/g) ?? []).some(({ length }) => length > most);
}

/** The parts of a block that the minifier treats as one text: everything between two tags. */
function textOf({ type, content, children }: Token): string {
  return type === "inline" ? (children ?? []).map(textOfChild).join("") : content;
}

function textOfChild({ type, content, tag }: Token): string {
  if (type === "softbreak") return "\n";
  if (type === "comment" || type === "allow") return "";
  if (type === "code_inline") return `|${content}|`;
  return tag === "" ? content : "|";
}
