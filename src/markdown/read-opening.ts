import type { Token } from "markdown-it";
import { createTextBlock } from "./create-text-block.ts";
import { createDialect } from "./dialect.ts";
import { notesOf } from "./located-token.ts";
import { createLocator } from "./locator.ts";
import type { ParseEnvironment } from "./rules/long-block.ts";

/** Facts about the own text of a story that has sections. */
export interface Opening {
  /** Whether it has `::sections`, or a directive that cannot be read and may be meant as it. */
  readonly hasSectionsMark: boolean;
  /** Whether it has words, besides those of headings, footnotes and code. */
  readonly hasWords: boolean;
}

const dialect = createDialect();
const WORD = /[\p{L}\p{N}]/u;
const NO_TEXT: ReadonlySet<string> = new Set(["heading_open", "footnote_open"]);

/** Reads the text of an `index.md`, by the same rules by which pages are made of it. */
export function readOpening(text: string, limits: ParseEnvironment): Opening {
  const tokens = dialect.parse(text, { ...limits });
  const locator = createLocator(text);
  const hasOwnWords = (token: Token, index: number): boolean =>
    token.type === "inline" &&
    !NO_TEXT.has(tokens[index - 1]?.type ?? "") &&
    WORD.test(createTextBlock(token, "paragraph", locator).text);
  return { hasSectionsMark: tokens.some(isSectionsMark), hasWords: tokens.some(hasOwnWords) };
}

/** A directive without a problem is what its name says; any other may be the mark. */
function isSectionsMark(token: Token): boolean {
  if (token.type !== "directive") return false;
  const { directive, finding } = notesOf(token);
  return finding !== undefined || directive?.name === "sections";
}
