import assert from "node:assert/strict";
import test from "node:test";
import type { LabelRoom } from "./label-room.ts";
import { labelPlaces } from "./place-labels.ts";

const EMPTY = {
  bounds: { left: 0, top: 0, right: 200, bottom: 200 },
  obstacles: [],
  cost: () => 0,
} as const satisfies Omit<LabelRoom, "dots">;

const dot = (name: string, x: number, y: number): LabelRoom["dots"][number] => ({
  ...{ id: name, name, x, y },
});

test("a label with room is to the right of its dot", () => {
  assert.deepEqual(labelPlaces({ ...EMPTY, dots: [dot("Ακτάου", 100, 100)] }), [
    {
      ...dot("Ακτάου", 100, 100),
      label: { text: "Ακτάου", x: 106, y: 104, anchor: "start" },
    },
  ]);
});

test("a label at the right edge is to the left of its dot", () => {
  const [place] = labelPlaces({ ...EMPTY, dots: [dot("Ακτάου", 190, 100)] });
  assert.deepEqual(place?.label, { text: "Ακτάου", x: 184, y: 104, anchor: "end" });
});

test("a label keeps off an obstacle", () => {
  const obstacles = [{ left: 104, top: 0, right: 200, bottom: 200 }];
  const [place] = labelPlaces({ ...EMPTY, obstacles, dots: [dot("Ακτάου", 100, 100)] });
  assert.equal(place?.label.anchor, "end");
});

test("a label that finds no room beside its dot is at the end of a leader", () => {
  const obstacles = [{ left: 0, top: 60, right: 200, bottom: 140 }];
  const room = { ...EMPTY, obstacles, dots: [dot("Ακτάου", 100, 100)] };
  const [place] = labelPlaces({
    ...room,
    obstacles: [
      { ...obstacles[0], right: 97 },
      { ...obstacles[0], left: 103 },
    ].map((box) => ({ left: 0, top: 60, right: 200, bottom: 140, ...box })),
  });
  assert.deepEqual(place?.label.leader?.[0], [100, 100]);
  assert.equal(place.number, undefined);
});

test("a name that is wider than the map becomes a number", () => {
  const [place] = labelPlaces({
    ...EMPTY,
    bounds: { left: 80, top: 80, right: 120, bottom: 120 },
    dots: [dot("Άγιος Βικέντιος", 100, 100)],
  });
  assert.deepEqual([place?.label.text, place?.number], ["1", 1]);
});

test("a map without any room is an error", () => {
  assert.throws(
    () =>
      labelPlaces({
        ...EMPTY,
        bounds: { left: 98, top: 98, right: 102, bottom: 102 },
        dots: [dot("aktau", 100, 100)],
      }),
    { name: "RangeError", message: 'the map has no room for the place "aktau"' },
  );
});
