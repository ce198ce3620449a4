import { brackets, inlineDirective, loneBrackets } from "./brackets.ts";
import { emphasis, graveAccents } from "./emphasis.ts";
import { htmlRules } from "./html.ts";
import type { Leftover, LeftoverRule, LiteralBlock } from "./leftover.ts";
import { bullets, headingMarks } from "./line-marks.ts";
import { takeOut } from "./literal-text.ts";
import { otherMarkup, table } from "./other-markup.ts";
import { type PlacedLeftover, findLonePairs } from "./pairs.ts";

/** In the order in which they are tried: what one has found is no text to those behind it. */
const RULES: readonly LeftoverRule[] = [
  table,
  inlineDirective,
  ...otherMarkup,
  ...htmlRules,
  headingMarks,
  bullets,
  ...brackets,
  emphasis,
  graveAccents,
  loneBrackets,
];

/** Without any of these a block has nothing to find. */
const MARKS = /[*_`~<>{}[\]|^$=:@\\#&'/%+•◦▪▫●○■□‣⁃∙⋅➢➤►▶✓✔·–—―-]|^[ \t]*(?:[!?]{3}|\d)/mu;

/** Finds what was meant as markup and is left as text, one problem for each cause, in a text's blocks. */
export function findLeftovers(blocks: readonly LiteralBlock[]): readonly PlacedLeftover[] {
  const found: PlacedLeftover[] = [];
  const rest = blocks.map((block, index) => {
    if (!MARKS.test(block.text)) return block;
    const { leftovers, text } = searchBlock(block);
    found.push(...leftovers.map((leftover) => ({ ...leftover, block: index })));
    return { ...block, text };
  });
  return [...found, ...findLonePairs(rest)];
}

function searchBlock(block: LiteralBlock): {
  readonly leftovers: readonly Leftover[];
  readonly text: string;
} {
  const leftovers: Leftover[] = [];
  let { text } = block;
  for (const rule of RULES) {
    const own = rule({ ...block, text });
    if (own.length === 0) continue;
    leftovers.push(...own);
    text = takeOut(text, own);
  }
  return { leftovers, text };
}
