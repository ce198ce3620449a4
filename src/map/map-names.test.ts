import assert from "node:assert/strict";
import test from "node:test";
import { drawLocatorMap } from "./locator-map.ts";
import { GREECE, makePlace } from "./map-fixtures.ts";
import type { LocatorMap } from "./map-types.ts";

function readNames({ focusNames, neighbourNames, seaNames }: LocatorMap): readonly string[][] {
  return [focusNames, neighbourNames, seaNames].map((labels) => labels.map(({ text }) => text));
}

test("the focus is named in capitals without accents, neighbours and seas are not", () => {
  assert.deepEqual(readNames(drawLocatorMap(GREECE)), [
    ["ΕΛΛΑΔΑ"],
    ["Τουρκία", "Βουλγαρία", "Αλβανία"],
    ["Αιγαίο", "Ιόνιο", "Μεσόγειος"],
  ]);
});

test("a map of the world names no neighbours and no seas", () => {
  const map = drawLocatorMap([
    makePlace("Αθήνα", 37.98, 23.73, "GR"),
    makePlace("Ουέλινγκτον", -41.29, 174.78, "NZ"),
  ]);
  assert.deepEqual(readNames(map).slice(1), [[], []]);
});

test("at most six neighbours are named, the largest on the map", () => {
  const map = drawLocatorMap([makePlace("Παρίσι", 48.85, 2.35, "FR")]);
  assert.deepEqual(readNames(map)[1], [
    "Γερμανία",
    "Ισπανία",
    "Ιταλία",
    "Βρετανία",
    "Ελβετία",
    "Βέλγιο",
  ]);
});
