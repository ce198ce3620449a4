import { describeUnclosedPair, describeUnopenedPair } from "../../messages/markdown/marks.ts";
import type { Leftover, LiteralBlock } from "./leftover.ts";

/** A leftover in one of several blocks. */
export interface PlacedLeftover extends Leftover {
  /** Index of its block. */
  readonly block: number;
}

interface Pair {
  readonly open: string;
  readonly close: string;
  /** The start of a block that continues a pair from the block before. */
  readonly carriesOn: RegExp;
  readonly mayBeAlone: (text: string, index: number) => boolean;
}

interface Mark {
  readonly block: number;
  readonly offset: number;
}

const ENUMERATION = /(?:^|[\s(,;·.])(?:\p{L}{1,5}|\d{1,4})['’΄´]?$/u;
const FACE = /[:;=8xX][-^'oο]?[()]*$/;
const FACE_BEHIND = /^[()]*[-^'oο]?[:;=]/;
const NEVER = /^(?!)/;

const PAIRS: readonly Pair[] = [
  { open: "«", close: "»", carriesOn: /^[\s\uFFFC]*[«»]/, mayBeAlone: () => false },
  { open: "(", close: ")", carriesOn: NEVER, mayBeAlone: isFaceOrNumber },
];

/** Finds unmatched «, », ( and ). A quotation may span several paragraphs: each further one begins with « or », or closes it. */
export function findLonePairs(blocks: readonly LiteralBlock[]): readonly PlacedLeftover[] {
  return PAIRS.flatMap((pair) => findLoneMarks(blocks, pair));
}

function findLoneMarks(blocks: readonly LiteralBlock[], pair: Pair): readonly PlacedLeftover[] {
  const { open: opening, close: closing } = pair;
  const lone: (Mark & Pick<Leftover, "message">)[] = [];
  let open: Mark[] = [];
  /** Whether the last mark began a block, so that it is unclear whether it closes. */
  let isDoubtful = false;
  const giveUp = (): void => {
    const message = describeUnclosedPair(opening, closing);
    for (const mark of isDoubtful ? [] : open) lone.push({ ...mark, message });
    open = [];
  };
  for (const [block, { text, isHeading }] of blocks.entries()) {
    const marks = listMarks(text, pair);
    const carries = open.length > 0 && !isHeading && pair.carriesOn.test(text);
    if (!carries && countClosed(marks, text, opening) === 0) giveUp();
    isDoubtful = carries && marks.length === 1 && text.charAt(marks[0] ?? 0) === closing;
    for (const offset of carries ? marks.slice(1) : marks) {
      if (text.charAt(offset) === opening) open.push({ block, offset });
      else if (open.pop() === undefined) {
        lone.push({ block, offset, message: describeUnopenedPair(opening, closing) });
      }
    }
  }
  giveUp();
  return lone
    .filter(({ block, offset }) => !pair.mayBeAlone(blocks[block]?.text ?? "", offset))
    .map((mark) => ({ ...mark, length: 1 }));
}

/** How many marks close a pair from before their block. */
function countClosed(marks: readonly number[], text: string, opening: string): number {
  let depth = 0;
  let closed = 0;
  for (const offset of marks) {
    if (text.charAt(offset) === opening) depth += 1;
    else if (depth > 0) depth -= 1;
    else closed += 1;
  }
  return closed;
}

function listMarks(text: string, { open, close }: Pair): readonly number[] {
  const marks: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    if (mark === open || mark === close) marks.push(index);
  }
  return marks;
}

/** `α)` and `1)` are numbers; `:)` and `(:` are smileys. */
function isFaceOrNumber(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  const behind = text.slice(index + 1, index + 8);
  if (FACE.test(before) || FACE_BEHIND.test(behind)) return true;
  return text.charAt(index) === ")" && ENUMERATION.test(before);
}
