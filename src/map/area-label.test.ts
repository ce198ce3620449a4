import assert from "node:assert/strict";
import test from "node:test";
import { findAreaLabel, partInside, type AreaRoom } from "./area-label.ts";
import { LETTERING } from "./label-box.ts";
import type { Line } from "./path-data.ts";

const square = (left: number, top: number, size: number): Line => ({
  points: [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ],
  isClosed: true,
});

const ROOM: AreaRoom = {
  area: [square(20, 20, 100)],
  bounds: { left: 0, top: 0, right: 200, bottom: 200 },
  obstacles: [],
  barriers: [],
  leastInside: 1,
};

test("a name is in the middle of its area", () => {
  assert.deepEqual(findAreaLabel("Κίνα", LETTERING.neighbour, ROOM), {
    text: "Κίνα",
    x: 68,
    y: 72,
    anchor: "middle",
  });
});

test("a name is as near to its anchor as it can, and not beyond its reach", () => {
  const anchor = { point: [30, 30], reach: 20 } as const;
  const label = findAreaLabel("Κίνα", LETTERING.neighbour, { ...ROOM, anchor });
  assert.ok(label && label.x < 50 && label.y < 50);
  const obstacles = [{ left: 0, top: 0, right: 60, bottom: 60 }];
  assert.equal(
    findAreaLabel("Κίνα", LETTERING.neighbour, { ...ROOM, anchor, obstacles }),
    undefined,
  );
});

test("a name wider than its area is dropped, unless part of it may be outside", () => {
  const area = [square(80, 80, 40)];
  const name = "Τουρκμενιστάν";
  assert.equal(findAreaLabel(name, LETTERING.neighbour, { ...ROOM, area }), undefined);
  assert.ok(findAreaLabel(name, LETTERING.neighbour, { ...ROOM, area, leastInside: 0.3 }));
});

test("a name does not cross a barrier", () => {
  const barriers = [
    [
      [0, 70],
      [200, 70],
    ],
  ] as const;
  const label = findAreaLabel("Κίνα", LETTERING.neighbour, { ...ROOM, barriers });
  assert.ok(label && (label.y < 68 || label.y > 78));
});

test("an area outside of the bounds has no name", () => {
  assert.equal(
    findAreaLabel("Κίνα", LETTERING.neighbour, { ...ROOM, area: [square(300, 0, 50)] }),
    undefined,
  );
});

test("a hole is not inside", () => {
  const area = [square(0, 0, 100), square(20, 20, 60)];
  assert.equal(partInside(area, { left: 30, top: 30, right: 70, bottom: 70 }), 0);
  assert.equal(partInside(area, { left: 2, top: 2, right: 90, bottom: 10 }), 1);
});
