const FACTOR = process.env["PROPERTY_FACTOR"];

/** Whether a test takes all of its inputs, as in `npm run test:long`, or some. */
export const isLong = FACTOR !== undefined;

/**
 * How many random inputs a property test takes: `few` by itself, and `most` times `PROPERTY_FACTOR` where that is set, as in
 * `npm run test:long`. A seed gives the same inputs in the same order, so the few are among the many.
 */
export function countRuns(few: number, most: number): number {
  return isLong ? most * Number(FACTOR) : few;
}
