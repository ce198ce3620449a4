import assert from "node:assert/strict";
import { test } from "node:test";
import { paginate } from "./paginate.ts";

function sizesOf(count: number): readonly (readonly [path: string, items: number])[] {
  const items = Array.from({ length: count }, (_, index) => index);
  const parts = paginate(items, "/people/");
  assert.deepEqual(
    parts.flatMap((part) => part.items),
    items,
  );
  assert.deepEqual(
    parts.map(({ part }) => part),
    parts.map((_, index) => ({ number: index + 1, total: parts.length, start: "/people/" })),
  );
  return parts.map((part) => [part.path, part.items.length]);
}

test("an empty list has one empty part", () => {
  assert.deepEqual(sizesOf(0), [["/people/", 0]]);
});

test("up to fifty entries make one part, at the list's own address", () => {
  assert.deepEqual(sizesOf(1), [["/people/", 1]]);
  assert.deepEqual(sizesOf(50), [["/people/", 50]]);
});

test("one more makes a second part", () => {
  assert.deepEqual(sizesOf(51), [
    ["/people/", 50],
    ["/people/page/2/", 1],
  ]);
});

test("a hundred entries make two whole parts", () => {
  assert.deepEqual(sizesOf(100), [
    ["/people/", 50],
    ["/people/page/2/", 50],
  ]);
});
