import assert from "node:assert/strict";
import test from "node:test";
import { readAtlas } from "./atlas.ts";
import { findFocusOutline } from "./focus-outline.ts";
import { GREECE, KAZAKHSTAN, makePlace } from "./map-fixtures.ts";
import type { MapPlace } from "./map-types.ts";

interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function findExtent(places: readonly MapPlace[]): Extent {
  const outline = findFocusOutline(readAtlas(), places);
  const longitudes = outline.map(([longitude]) => Math.round(longitude));
  const latitudes = outline.map(([, latitude]) => Math.round(latitude));
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

test("places in one country are shown in all of it", () => {
  assert.deepEqual(findExtent(KAZAKHSTAN), { west: 47, east: 87, south: 41, north: 55 });
});

test("islands belong to the outline, from Corfu to Rhodes, from any of them", () => {
  const greece = { west: 20, east: 28, south: 35, north: 42 };
  assert.deepEqual(findExtent(GREECE), greece);
  assert.deepEqual(findExtent([makePlace("Ρόδος", 36.43, 28.22, "GR")]), greece);
});

test("land far over the sea does not, unless the places lie there", () => {
  const mainland = findExtent([makePlace("Νέα Υόρκη", 40.7, -74, "US")]);
  assert.deepEqual(mainland, { west: -125, east: -67, south: 25, north: 49 });
  const hawaii = findExtent([makePlace("Χονολουλού", 21.3, -157.85, "US")]);
  assert.deepEqual(hawaii, { west: -160, east: -155, south: 19, north: 22 });
});

test("of several countries only what is near the places is shown", () => {
  const { west, east } = findExtent([
    makePlace("Αλμάτι", 43.24, 76.95, "KZ"),
    makePlace("Μπισκέκ", 42.87, 74.59, "KG"),
  ]);
  assert.ok(west >= 73 && east <= 78);
});

test("a country that the atlas does not have has no outline", () => {
  assert.deepEqual(findFocusOutline(readAtlas(), [makePlace("Φουναφούτι", -8.5, 179.2, "TV")]), []);
});
