import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatPages, formatPostings, parsePages, parsePostings } from "./postings.ts";

const numbers = fc
  .uniqueArray(fc.nat({ max: 6_000_000 }))
  .map((pages) => pages.toSorted((a, b) => a - b));

test("postings are distances in base 36 and weights as capitals", () => {
  assert.equal(
    formatPostings([
      [3, 0],
      [40, 25],
      [41, 99],
    ]),
    "3A11Z1Z",
  );
  assert.deepEqual(parsePostings(""), []);
});

test("pages are spans of neighbours", () => {
  assert.equal(formatPages([1, 2, 3, 9]), "1+2 9");
  assert.equal(formatPages([]), "");
  assert.deepEqual([...parsePages("1+2 9")], [1, 2, 3, 9]);
});

test("any postings and pages are read as they were written", () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 25 }), (pages, weight) => {
      const postings = pages.map((page) => [page, weight] as const);
      assert.deepEqual(parsePostings(formatPostings(postings)), postings);
      if (pages.length > 0) assert.deepEqual([...parsePages(formatPages(pages))], pages);
    }),
  );
});
