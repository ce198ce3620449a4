import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { findMedian, fitExponent } from "./statistics.ts";

suite("the median", () => {
  test("is the middle of an odd number of values, in whatever order", () => {
    assert.equal(findMedian([9, 1, 2]), 2);
    assert.equal(findMedian([7]), 7);
  });

  test("is the mean of the two in the middle of an even number", () => {
    assert.equal(findMedian([4, 1, 100, 2]), 3);
  });

  test("of nothing is refused", () => {
    assert.throws(() => findMedian([]), new RangeError("There is no median of nothing."));
  });
});

suite("the exponent of growth", () => {
  const grow = (power: number): number | undefined =>
    fitExponent([100, 1000, 10_000].map((size) => ({ size, value: 3 * size ** power })));

  test("is that of the power by which values grow", () => {
    assert.equal(grow(1)?.toFixed(6), "1.000000");
    assert.equal(grow(2)?.toFixed(6), "2.000000");
    assert.equal(grow(0)?.toFixed(6), "0.000000");
  });

  test("is unknown for one size", () => {
    assert.equal(fitExponent([{ size: 100, value: 2 }]), undefined);
    assert.equal(
      fitExponent([
        { size: 100, value: 2 },
        { size: 100, value: 3 },
      ]),
      undefined,
    );
  });
});
