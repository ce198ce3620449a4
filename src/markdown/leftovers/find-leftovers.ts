import { INLINE_FOOTNOTE } from "../../messages/markdown/footnotes.ts";
import type { Message } from "../../messages/message.ts";
import { TASK } from "../../messages/markdown/other-markdown.ts";
import { brackets, inlineDirective, loneBrackets } from "./brackets.ts";
import { emphasis, graveAccents } from "./emphasis.ts";
import { footnotes } from "./footnotes.ts";
import { htmlRules } from "./html.ts";
import type { Leftover, LeftoverRule, LiteralBlock } from "./leftover.ts";
import { bullets, headingMarks, strayHashes } from "./line-marks.ts";
import { takeOut } from "./literal-text.ts";
import { otherMarkup } from "./other-markup.ts";
import { bracketedDirective, pasted } from "./pasted.ts";
import { type PlacedLeftover, findLonePairs } from "./pairs.ts";
import { deletions, raisedMarks } from "./raised.ts";
import { table } from "./table.ts";

/** The rules in order; a match of one is not text for the rules after it. */
const RULES: readonly LeftoverRule[] = [
  table,
  bracketedDirective,
  inlineDirective,
  ...footnotes,
  ...deletions,
  ...otherMarkup,
  ...pasted,
  ...raisedMarks,
  ...htmlRules,
  headingMarks,
  strayHashes,
  bullets,
  ...brackets,
  emphasis,
  graveAccents,
  loneBrackets,
];

/** A text without any of these has no leftovers. */
const MARKS =
  /[*_`~<>{}[\]|\t│┃¦｜∣^$=@\\#&¹²³⁴-⁹]|--|-\n|''|,,|:[ \t]?[a-z:+-]|[a-z]:\d|(?:Forwarded|See|Show|Read|Translated) |Προωθ|περισσότερ|^[ \t]*(?:[!?]{3}|o[ \t]|:[ \t]|\/\/|%%|\(|[→⇒•◦▪▫●○■□‣⁃∙⋅➢➤►▶✓✔·–—―−+-]|\d{1,2}[./)]|\p{L}{1,4}[.)])/imu;

/** What may be a leftover although the parser has left none of it as text: code, an address, bold words, a bracketed name. */
const PARSED_MARKS = /[`#]|^\s*(?:[[{<:*_]|https?:)/i;

/** What is reported only once for a text: a message, or a rule of which one message tells how all are written. */
const TOLD_ONCE: readonly (Message | string)[] = [INLINE_FOOTNOTE.rule, TASK];

/** Leftovers of a text's blocks. */
export interface FoundLeftovers {
  readonly leftovers: readonly PlacedLeftover[];
  readonly rest: readonly LiteralBlock[];
  /** Indices of the blocks with an error. */
  readonly broken: ReadonlySet<number>;
}

/** Finds markup that was left as text in a text's blocks, one problem for each cause. */
export function findLeftovers(blocks: readonly LiteralBlock[]): FoundLeftovers {
  const found: PlacedLeftover[] = [];
  const rest = blocks.map((block, index) => {
    if (!hasMarks(block)) return block;
    const { leftovers, text } = searchBlock(block);
    for (const leftover of leftovers) found.push({ ...leftover, block: index });
    return { ...block, text };
  });
  const broken = new Set(found.filter(isError).map(({ block }) => block));
  return { leftovers: tellOnce([...found, ...findLonePairs(rest)]), rest, broken };
}

/** Whether a block may have leftovers; a search takes much longer than this. */
export function hasMarks({ text, source }: LiteralBlock): boolean {
  return MARKS.test(text) || PARSED_MARKS.test(source);
}

function isError({ message }: Leftover): boolean {
  return message !== undefined && message.severity !== "warning";
}

/** Removes repetitions of what is told once. */
function tellOnce(leftovers: readonly PlacedLeftover[]): readonly PlacedLeftover[] {
  const told = new Set<Message | string>();
  return leftovers.filter(({ message }) => {
    if (message === undefined) return false;
    const known = TOLD_ONCE.find((each) => each === message || each === message.rule);
    if (known === undefined) return true;
    const isFirst = !told.has(known);
    told.add(known);
    return isFirst;
  });
}

/** Applies all rules to a block; `text` is what they leave. */
export function searchBlock(block: LiteralBlock): {
  readonly leftovers: readonly Leftover[];
  readonly text: string;
} {
  const leftovers: Leftover[] = [];
  let { text } = block;
  for (const rule of RULES) {
    const own = rule({ ...block, text });
    if (own.length === 0) continue;
    for (const leftover of own) leftovers.push(leftover);
    text = takeOut(text, own);
  }
  return { leftovers, text };
}
