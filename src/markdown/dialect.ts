import markdownIt, { type MarkdownIt } from "markdown-it";
import { noteWords } from "./inline-pieces.ts";
import { collectLiteralText } from "./leftovers/literal-text.ts";
import { locateInlineTokens } from "./located-token.ts";
import { allow } from "./rules/allow.ts";
import { citation } from "./rules/citation.ts";
import { comment } from "./rules/comment.ts";
import { container } from "./rules/container.ts";
import { directive } from "./rules/directive.ts";
import { footnote } from "./rules/footnote.ts";
import { link } from "./rules/link.ts";
import { longBlock } from "./rules/long-block.ts";
import { manySpaces } from "./rules/many-spaces.ts";
import { picture } from "./rules/picture.ts";
import { raised } from "./rules/raised.ts";
import { span } from "./rules/span.ts";
import { table } from "./rules/table.ts";

/** The extensions of CommonMark, in the order in which they are tried. */
const RULES = [
  citation,
  footnote,
  span,
  link,
  raised,
  table,
  picture,
  directive,
  container,
  allow,
  comment,
  longBlock,
  manySpaces,
];

/** A parser for the newsroom's dialect: CommonMark without HTML, and the rules above. */
export function createDialect(): MarkdownIt {
  const markdown = markdownIt("commonmark", { html: false });
  locateInlineTokens(markdown);
  noteWords(markdown);
  collectLiteralText(markdown);
  for (const rule of RULES) rule(markdown);
  markdown.enable("strikethrough");
  markdown.renderer.rules["s_open"] = () => "<del>";
  markdown.renderer.rules["s_close"] = () => "</del>";
  // Link reference definitions stay among the tokens, so that a paragraph that becomes one by accident is reported.
  markdown.core.ruler.disable("strip_references");
  markdown.renderer.rules["reference_definition"] = () => "";
  markdown.renderer.rules["directive"] = () => "";
  markdown.renderer.rules["image"] = () => "";
  markdown.renderer.rules["picture"] = () => "";
  return markdown;
}
