import { isZero, slice } from "../bytes.ts";
import type { Part } from "../part.ts";
import type { Box } from "./boxes.ts";
import { type Range, listGaps } from "./ranges.ts";

/** A box of data with zeros in the place of whatever is in no range that is kept. */
export function cleanData(
  bytes: Uint8Array,
  { start, body, end }: Box,
  kept: readonly Range[],
  all: readonly Range[],
): Part {
  const data = bytes.slice(start, end);
  const unknown = listGaps({ start: body, end }, all);
  const hasMore = unknown.some((gap) => !isZero(slice(bytes, gap.start, gap.end)));
  for (const gap of listGaps({ start: body, end }, kept)) {
    data.fill(0, gap.start - start, gap.end - start);
  }
  return { bytes: data, tells: hasMore ? ["trailing"] : [] };
}
