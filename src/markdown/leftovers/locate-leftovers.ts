import type { Locator } from "../locator.ts";
import type { ProseFinding, Suspect } from "../prose.ts";
import type { LocatedBlock } from "../walk-state.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { findSuspects } from "./suspects.ts";

/** Leftovers of a text, and text that may have been meant as a citation. */
export interface LocatedLeftovers {
  readonly findings: readonly ProseFinding[];
  readonly suspects: readonly Suspect[];
  /** Offsets of the blocks with an error. */
  readonly broken: readonly number[];
}

/** Finds the leftovers in a text's blocks, with offsets in the text. */
export function locateLeftovers(
  blocks: readonly LocatedBlock[],
  { offsetOf }: Pick<Locator, "offsetOf">,
): LocatedLeftovers {
  const { leftovers, rest, broken } = findLeftovers(blocks);
  const locate = (index: number, offset: number): { offset: number; block: number } => {
    const block = blocks[index];
    return block
      ? { offset: offsetOf(block.inline, offset), block: block.start }
      : { offset: 0, block: 0 };
  };
  const findings = leftovers.flatMap(({ block, offset, length, message }) =>
    message === undefined ? [] : [{ ...message, length, ...locate(block, offset) }],
  );
  const suspects = rest.flatMap((block, index) =>
    findSuspects(block).map((suspect) => ({ ...suspect, ...locate(index, suspect.offset) })),
  );
  return { findings, suspects, broken: [...broken].map((index) => locate(index, 0).block) };
}
