import type { Locator } from "../locator.ts";
import type { ProseFinding, Suspect } from "../prose.ts";
import type { LocatedBlock } from "../walk-state.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { findSuspects } from "./suspects.ts";

type Place = Pick<Locator, "offsetOf">;

/** What a text's blocks show to readers and should not, each with its place in the text. */
export function locateLeftovers(
  blocks: readonly LocatedBlock[],
  { offsetOf }: Place,
): readonly ProseFinding[] {
  return findLeftovers(blocks).flatMap(({ block: index, offset, length, message }) => {
    const block = blocks[index];
    if (block === undefined || message === undefined) return [];
    const place = offsetOf(block.inline, offset);
    return [{ ...message, offset: place, length, block: block.start }];
  });
}

/** What in a text's blocks may have been meant as a citation, each with its place in the text. */
export function locateSuspects(
  blocks: readonly LocatedBlock[],
  { offsetOf }: Place,
): readonly Suspect[] {
  return blocks.flatMap((block) =>
    findSuspects(block).map(({ offset, ...suspect }) => {
      return { ...suspect, offset: offsetOf(block.inline, offset), block: block.start };
    }),
  );
}
