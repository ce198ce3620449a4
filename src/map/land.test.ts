import assert from "node:assert/strict";
import test from "node:test";
import { partInside } from "./area-label.ts";
import { readAtlas } from "./atlas.ts";
import { findFocusOutline } from "./focus-outline.ts";
import { fitFrame } from "./frame.ts";
import { drawCountries, drawOutlines, simplifyLand } from "./land.ts";
import { KAZAKHSTAN } from "./map-fixtures.ts";
import { ringArea, type Line } from "./path-data.ts";
import { squareAround } from "./rectangle.ts";

const atlas = readAtlas();
const frame = fitFrame(KAZAKHSTAN, findFocusOutline(atlas, KAZAKHSTAN));
const land = simplifyLand(atlas, frame, new Set(["KZ"]), 20);
const countries = drawCountries(land);

const pointsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ points }) => points.map(String)));

test("neighbours keep sharing their border when it is simplified", () => {
  const kyrgyzstan = pointsOf(countries.get("KG") ?? []);
  const uzbekistan = pointsOf(countries.get("UZ") ?? []);
  const kazakhstan = pointsOf(countries.get("KZ") ?? []);
  assert.ok([...kyrgyzstan].filter((point) => kazakhstan.has(point)).length > 5);
  assert.ok([...uzbekistan].filter((point) => kazakhstan.has(point)).length > 5);
});

test("the Caspian is a gap in the land", () => {
  const { all } = drawOutlines(land);
  const [sea, shore] = [
    [51, 42],
    [54, 44],
  ].map(([longitude = 0, latitude = 0]) => frame.projection([longitude, latitude]));
  assert.ok(sea && shore);
  assert.equal(partInside(all, squareAround(sea, 3)), 0);
  assert.equal(partInside(all, squareAround(shore, 3)), 1);
});

test("a coarser drawing has fewer points", () => {
  const coarse = drawOutlines(simplifyLand(atlas, frame, new Set(["KZ"]), 200));
  assert.ok(pointsOf(coarse.focus).size < pointsOf(drawOutlines(land).focus).size / 2);
});

test("only countries in the frame are drawn, and none covers all of it from outside", () => {
  assert.deepEqual(
    ["GR", "US", "BD"].filter((code) => countries.has(code)),
    [],
  );
  const frameArea = frame.width * frame.height;
  const large = [...countries].filter(([code, lines]) => {
    const area = lines.reduce((sum, { points }) => sum + ringArea(points), 0);
    return area > frameArea / 2 && code !== "KZ";
  });
  assert.deepEqual(large, []);
});
