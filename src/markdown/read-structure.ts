import type { Token } from "markdown-it";
import { createTextBlock } from "./create-text-block.ts";
import { createDialect } from "./dialect.ts";
import { notesOf } from "./located-token.ts";
import { createLocator } from "./locator.ts";
import type { TextBlock } from "./prose.ts";

/** A parsed text, with its words separated from its structure. */
export interface Structure {
  /** Everything except words: blocks, emphasis, links, citations, code; the same for two texts that differ in words only. */
  readonly skeleton: string;
  readonly textBlocks: readonly TextBlock[];
}

const dialect = createDialect();

/** Parses a text, or inline Markdown such as a key point. */
export function readStructure(text: string, kind: "blocks" | "inline"): Structure {
  const tokens = kind === "blocks" ? dialect.parse(text, {}) : dialect.parseInline(text, {});
  const locator = createLocator(text);
  const inline = tokens.filter(({ type }) => type === "inline");
  return {
    skeleton: JSON.stringify(tokens.map(describeToken)),
    textBlocks: inline.map((token) => createTextBlock(token, "paragraph", locator)),
  };
}

/** Describes a token without words and offsets. */
function describeToken(token: Token): unknown {
  const { type, tag, attrs, markup, info, content, children, hidden } = token;
  if (children !== null && type === "inline") return describeInline(children);
  const { allowed = [], finding } = notesOf(token);
  const rules = allowed.map(({ text }) => text);
  return [type, tag, attrs, markup, info, content, hidden, rules, finding?.rule];
}

/** Consecutive words and line ends count as one, however many tokens they have. */
function describeInline(tokens: readonly Token[]): readonly unknown[] {
  const described: unknown[] = [];
  for (const token of tokens) {
    const isWords = token.type === "softbreak" || (token.type === "text" && token.content !== "");
    if (!isWords) described.push(describeToken(token));
    else if (described.at(-1) !== "words") described.push("words");
  }
  return described;
}
