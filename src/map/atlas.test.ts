import assert from "node:assert/strict";
import test from "node:test";
import { readAtlas, ringPositions } from "./atlas.ts";
import { angleBetween, toVector } from "./sphere.ts";

const atlas = readAtlas();

test("the atlas is read once", () => {
  assert.equal(readAtlas(), atlas);
});

test("every country has one entry, with land", () => {
  const codes = atlas.countries.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(
    atlas.countries.filter(({ polygons }) => polygons.length === 0),
    [],
  );
});

test("neighbours share the lines of their border", () => {
  const [kazakhstan, kyrgyzstan] = ["KZ", "KG"].map(
    (code) =>
      new Set(
        atlas.countries
          .find((country) => country.code === code)
          ?.polygons.flatMap(({ rings }) => rings.flat())
          .map((index) => (index < 0 ? ~index : index)),
      ),
  );
  assert.ok(kazakhstan && kyrgyzstan);
  assert.equal([...kazakhstan].filter((line) => kyrgyzstan.has(line)).length, 1);
});

test("a ring ends where it began", () => {
  const rings = atlas.countries.flatMap(({ polygons }) =>
    polygons.flatMap(({ rings: all }) => all),
  );
  const open = rings.filter((ring) => {
    const positions = ringPositions(atlas, ring);
    return String(positions[0]) !== String(positions.at(-1));
  });
  assert.deepEqual(open, []);
});

test("the circle of a polygon holds its outline", () => {
  const polygon = atlas.countries.find(({ code }) => code === "CY")?.polygons[0];
  assert.ok(polygon);
  const outside = polygon.rings
    .flatMap((ring) => ringPositions(atlas, ring))
    .filter((position) => angleBetween(polygon.centre, toVector(position)) > polygon.radius);
  assert.deepEqual(outside, []);
});
