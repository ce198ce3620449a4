import assert from "node:assert/strict";
import test from "node:test";
import type { Dot, LabelRoom } from "./label-room.ts";
import { boxAround, isCrossedBy, isOverlapping } from "./rectangle.ts";
import { findRemoteLabel } from "./remote-label.ts";

const AKTAU: Dot = { id: "aktau", name: "Ακτάου", x: 100, y: 100 };
const ROOM: LabelRoom = {
  bounds: { left: 0, top: 0, right: 200, bottom: 200 },
  dots: [AKTAU],
  obstacles: [boxAround([40, 94], [98, 106]), boxAround([102, 80], [200, 106])],
  cost: () => 0,
};

test("a leader runs from the dot to a free label, clear of obstacles", () => {
  const found = findRemoteLabel(AKTAU, AKTAU.name, ROOM, []);
  assert.ok(found?.label.leader);
  const [from, to] = found.label.leader;
  assert.deepEqual(from, [100, 100]);
  assert.deepEqual(
    ROOM.obstacles.filter((box) => isOverlapping(found.box, box) || isCrossedBy(box, from, to)),
    [],
  );
});

test("a dot that is walled in has a remote label only if its leader may cross the wall", () => {
  const wall = [
    boxAround([90, 90], [110, 95]),
    boxAround([90, 105], [110, 110]),
    boxAround([90, 90], [95, 110]),
    boxAround([105, 90], [110, 110]),
  ];
  const room = { ...ROOM, obstacles: wall };
  assert.equal(findRemoteLabel(AKTAU, AKTAU.name, room, []), undefined);
  assert.equal(findRemoteLabel(AKTAU, AKTAU.name, room, [], true)?.label.text, "Ακτάου");
});
