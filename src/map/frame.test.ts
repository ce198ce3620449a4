import assert from "node:assert/strict";
import test from "node:test";
import { readAtlas } from "./atlas.ts";
import { findFocusOutline } from "./focus-outline.ts";
import { fitFrame, type Frame } from "./frame.ts";
import { ATTICA, KAZAKHSTAN, makePlace } from "./map-fixtures.ts";
import type { MapPlace } from "./map-types.ts";

const fit = (places: readonly MapPlace[]): Frame =>
  fitFrame(places, findFocusOutline(readAtlas(), places));

test("the outline and the places lie within the frame, with a margin", () => {
  const frame = fit(KAZAKHSTAN);
  const points = findFocusOutline(readAtlas(), KAZAKHSTAN).map((position) =>
    frame.projection([...position]),
  );
  const margins = points.map((point) => {
    assert.ok(point);
    const [x, y] = point;
    return Math.min(x, y, frame.width - x, frame.height - y);
  });
  assert.ok(Math.min(...margins) >= 20);
});

test("a map is 320 units wide and between 220 and 300 high", () => {
  assert.deepEqual([fit(KAZAKHSTAN).width, fit(KAZAKHSTAN).height], [320, 220]);
  assert.equal(fit([makePlace("Σαντιάγο", -33.45, -70.67, "CL")]).height, 300);
});

test("the centre and the scale are rounded, so that they do not depend on the machine", () => {
  const { projection } = fit(KAZAKHSTAN);
  assert.deepEqual(
    projection.rotate().map((angle) => Number(angle.toFixed(9))),
    [-66.9, -48, 0],
  );
  assert.deepEqual(projection.translate().map(Number.isInteger), [true, true]);
  assert.equal(projection.scale(), Number(projection.scale().toPrecision(3)));
});

test("places too close together for a map of their country get a map of their own", () => {
  const crowded = fit(ATTICA);
  const whole = fit(ATTICA.slice(0, 1));
  assert.ok(crowded.unitsPerRadian > 4 * whole.unitsPerRadian);
});

test("a frame around the antimeridian does not go round the world", () => {
  const frame = fit([
    makePlace("Σούβα", -18.14, 178.44, "FJ"),
    makePlace("Νουκουαλόφα", -21.14, -175.2, "TO"),
  ]);
  assert.equal(frame.isWorld, false);
  assert.ok(frame.unitsPerRadian > 1_000);
});

test("places that lie more than 70 degrees from their middle are shown on the whole world", () => {
  const athens = makePlace("Αθήνα", 37.98, 23.73, "GR");
  assert.equal(fit([athens, makePlace("Τόκιο", 35.68, 139.76, "JP")]).isWorld, false);
  assert.equal(fit([athens, makePlace("Ουέλινγκτον", -41.29, 174.78, "NZ")]).isWorld, true);
});
