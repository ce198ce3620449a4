/** The middle of some numbers, or the mean of the two in the middle; throws where there are none. */
export function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) {
    throw new RangeError("There is no median of nothing.");
  }
  return (lower + upper) / 2;
}

/** A size, and what was measured at it; both are above zero. */
export interface Point {
  readonly size: number;
  readonly value: number;
}

/**
 * The exponent of growth: the slope of the least-squares line through the logarithms, so 1 where the
 * value grows as the size does; undefined for fewer than two sizes.
 */
export function fitExponent(points: readonly Point[]): number | undefined {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ value }) => Math.log(value));
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = sum(x.map((each) => (each - meanX) ** 2));
  if (points.length < 2 || spread === 0) return undefined;
  return sum(x.map((each, index) => (each - meanX) * ((y[index] ?? 0) - meanY))) / spread;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
