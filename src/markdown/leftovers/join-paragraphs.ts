import {
  describeMarkOverParagraphs,
  describeUnclosedMark,
  describeUnopenedMark,
} from "../../messages/markdown/marks.ts";
import type { PlacedLeftover } from "./pairs.ts";

const MARKS = ["~~", "**", "__", "*", "_"];
/** Marks by what is told of one without its end, and of one without its beginning. */
const UNCLOSED = new Map(MARKS.map((mark) => [describeUnclosedMark(mark).message.el, mark]));
const UNOPENED = new Map(MARKS.map((mark) => [describeUnopenedMark(mark).message.el, mark]));

/** Tells of a mark that opens in one block and closes in the next with one message, at the first. */
export function joinParagraphs(found: readonly PlacedLeftover[]): readonly PlacedLeftover[] {
  const open = new Map<string, PlacedLeftover>();
  const joined = new Map<PlacedLeftover, PlacedLeftover | undefined>();
  for (const leftover of found) {
    const told = leftover.message?.message.el ?? "";
    const unclosed = UNCLOSED.get(told);
    if (unclosed !== undefined) open.set(unclosed, leftover);
    const mark = UNOPENED.get(told);
    const first = mark === undefined ? undefined : open.get(mark);
    if (mark === undefined || first === undefined || first.block === leftover.block) continue;
    joined.set(first, { ...first, message: describeMarkOverParagraphs(mark) });
    joined.set(leftover, undefined);
    open.delete(mark);
  }
  if (joined.size === 0) return found;
  return found.flatMap((each) => {
    const replaced = joined.has(each) ? joined.get(each) : each;
    return replaced === undefined ? [] : [replaced];
  });
}
