import assert from "node:assert/strict";
import { test } from "node:test";
import { drawLocatorMap, getCachedMap } from "./locator-map.ts";
import { KAZAKHSTAN } from "./map-fixtures.ts";
import type { MapPlace } from "./map-types.ts";

test("a map that was drawn before is the same again, and is not drawn again", () => {
  const first = getCachedMap(KAZAKHSTAN);
  assert.deepEqual(first, drawLocatorMap(KAZAKHSTAN));
  assert.equal(getCachedMap(KAZAKHSTAN.map((place) => ({ ...place }))), first);
});

const CHANGES: readonly Partial<MapPlace>[] = [
  { id: "other" },
  { name: "Άλλη" },
  { latitude: 43.5 },
  { longitude: 77.5 },
  { country: "CN" },
];

for (const change of CHANGES) {
  test(`places with another ${Object.keys(change).join()} have a map of their own`, () => {
    const places = KAZAKHSTAN.map((place, index) =>
      index === 0 ? { ...place, ...change } : place,
    );
    assert.deepEqual(getCachedMap(places), drawLocatorMap(places));
    assert.notDeepEqual(getCachedMap(places), getCachedMap(KAZAKHSTAN));
  });
}

test("after many others a map is the same", () => {
  const first = getCachedMap(KAZAKHSTAN);
  for (let count = 0; count < 25; count += 1) {
    const [place] = KAZAKHSTAN;
    if (place !== undefined) getCachedMap([{ ...place, name: `Πόλη ${count}` }]);
  }
  assert.deepEqual(getCachedMap(KAZAKHSTAN), first);
});

test("places that no map can hold are refused each time", () => {
  for (const time of ["first", "second"]) assert.throws(() => getCachedMap([]), RangeError, time);
});
