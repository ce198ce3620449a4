import assert from "node:assert/strict";
import test from "node:test";
import { geoDistance } from "d3-geo";
import { readAtlas } from "./atlas.ts";
import { findFocusOutline } from "./focus-outline.ts";
import { fitFrame, type Frame } from "./frame.ts";
import { ATTICA, GREECE, KAZAKHSTAN, makePlace } from "./map-fixtures.ts";
import type { MapPlace } from "./map-types.ts";
import { placeScaleBar, scaleBarBox } from "./scale-bar.ts";
import { EARTH_RADIUS } from "./sphere.ts";

const SETS: readonly (readonly MapPlace[])[] = [
  KAZAKHSTAN,
  GREECE,
  ATTICA,
  [makePlace("Νότιος Πόλος", -90, 0, "AQ")],
  [makePlace("Μόσχα", 55.75, 37.62, "RU")],
  [makePlace("Αθήνα", 37.98, 23.73, "GR"), makePlace("Ουέλινγκτον", -41.3, 174.8, "NZ")],
];

const fit = (places: readonly MapPlace[]): Frame =>
  fitFrame(places, findFocusOutline(readAtlas(), places));

test("a scale bar is true within 1 % at the centre of the map, in every projection", () => {
  for (const frame of SETS.map(fit)) {
    const { length, kilometres } = placeScaleBar(frame, () => 0);
    const [west, east] = [-0.5, 0.5].map((side) =>
      frame.projection.invert?.([frame.width / 2 + side * length, frame.height / 2]),
    );
    assert.ok(west && east);
    const error = (geoDistance(west, east) * EARTH_RADIUS) / kilometres - 1;
    assert.ok(Math.abs(error) < 0.01, `${kilometres} km: ${error}`);
  }
});

test("a scale bar is for a round number of kilometres", () => {
  const labels = SETS.map((places) => placeScaleBar(fit(places), () => 0).label.text);
  assert.deepEqual(labels, [
    "500 χλμ.",
    "100 χλμ.",
    "20 χλμ.",
    "1.000 χλμ.",
    "1.000 χλμ.",
    "5.000 χλμ.",
  ]);
});

test("a scale bar is in the bottom left corner, and elsewhere if that costs less", () => {
  const frame = fit(KAZAKHSTAN);
  const first = placeScaleBar(frame, () => 0);
  assert.ok(first.x < 30 && first.y > frame.height - 10);
  const other = placeScaleBar(frame, ({ left }) => (left < frame.width / 2 ? 1 : 0));
  assert.ok(other.x > frame.width / 2 && other.y > frame.height - 10);
});

test("a scale bar and its label lie within the frame", () => {
  for (const frame of SETS.map(fit)) {
    const { left, bottom } = scaleBarBox(placeScaleBar(frame, () => 0));
    assert.ok(left >= 4 && bottom <= frame.height - 4);
  }
});
