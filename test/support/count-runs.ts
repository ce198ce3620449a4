/**
 * How many random inputs a property test takes: `few` by itself, and `most` times `PROPERTY_FACTOR` where that is set, as in
 * `npm run test:long`. A seed gives the same inputs in the same order, so the few are among the many.
 */
export function countRuns(few: number, most: number): number {
  const factor = process.env["PROPERTY_FACTOR"];
  return factor === undefined ? few : most * Number(factor);
}
