import assert from "node:assert/strict";
import test from "node:test";
import { readAtlas } from "./atlas.ts";
import { drawWithinBudget, ISLANDS_BUDGET, PATH_BUDGET, type Drawing } from "./drawing.ts";
import { findFocusOutline } from "./focus-outline.ts";
import { fitFrame } from "./frame.ts";
import { GREECE, KAZAKHSTAN, makePlace } from "./map-fixtures.ts";
import type { MapPlace } from "./map-types.ts";

function draw(places: readonly MapPlace[]): Drawing {
  const frame = fitFrame(places, findFocusOutline(readAtlas(), places));
  return drawWithinBudget(readAtlas(), frame, new Set(places.map(({ country }) => country)));
}

test("path data keeps within its budget, for countries of many islands too", () => {
  const islands = [
    GREECE,
    [makePlace("Τζακάρτα", -6.2, 106.85, "ID")],
    [makePlace("Οτάβα", 45.42, -75.7, "CA")],
    [makePlace("Παρίσι", 48.85, 2.35, "FR"), makePlace("Πεκίνο", 39.9, 116.4, "CN")],
  ];
  const lengthOf = (set: (typeof islands)[number]): number =>
    Object.values(draw(set).paths).join("").length;
  assert.ok(lengthOf(KAZAKHSTAN) <= PATH_BUDGET);
  assert.deepEqual(
    islands.map(lengthOf).filter((length) => length > ISLANDS_BUDGET),
    [],
  );
});

test("a map of Greece keeps more than twenty of its islands", () => {
  const rings = draw(GREECE).paths.focus.split("z").length - 1;
  assert.ok(rings > 20, `${rings} pieces of land`);
});

test("a country without neighbours is not drawn a second time as land", () => {
  const { land, focus } = draw([makePlace("Νότιος Πόλος", -90, 0, "AQ")]).paths;
  assert.ok(land.length < 30);
  assert.ok(focus.length > 500);
});

test("the border between two focus countries is drawn", () => {
  const { borders, focus } = draw([
    makePlace("Αλμάτι", 43.24, 76.95, "KZ"),
    makePlace("Μπισκέκ", 42.87, 74.59, "KG"),
  ]).paths;
  assert.notEqual(borders, "");
  assert.notEqual(focus, "");
});
