import assert from "node:assert/strict";
import test from "node:test";
import { type Outlines, settleOutline } from "./outlines.ts";

// Two squares side by side: A from 0 to 2 degrees east, B from 2 to 3.
const SQUARES: Outlines = {
  lines: [
    [
      [2, 0],
      [2, 1],
      [2, 2],
    ],
    [
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [
      [2, 2],
      [3, 2],
      [3, 0],
      [2, 0],
    ],
  ],
  pieces: [
    { code: "A", atlasName: "Alpha", rings: [[0, 1]] },
    { code: "B", atlasName: "Beta", rings: [[2, 0]] },
  ],
};

test("a named piece, and one near a position, go to another country whole", () => {
  for (const disputed of [
    { atlasName: "Beta", to: "A", reason: "" },
    { from: "B", near: [2.6, 1], to: "A", reason: "" } as const,
  ]) {
    const { lines, pieces } = settleOutline(SQUARES, disputed);
    assert.equal(lines, SQUARES.lines);
    assert.deepEqual(
      pieces.map(({ code, rings }) => ({ code, rings })),
      [
        { code: "A", rings: [[0, 1]] },
        { code: "A", rings: [[2, 0]] },
      ],
    );
  }
});

test("a line parts a piece at the nearest points; what borders on the other country is given to it", () => {
  const along = [
    [1.1, 2.1],
    [1.2, 1],
    [0.9, -0.1],
  ] as const;
  const { lines, pieces } = settleOutline(SQUARES, { from: "A", to: "B", along, reason: "" });
  const shown = pieces.map(({ code, rings }) => {
    const corners = rings.flat().map((index) => {
      const line = lines[index < 0 ? ~index : index] ?? [];
      return (index < 0 ? line.toReversed() : line).slice(1).join(" ");
    });
    return `${code}: ${corners.join(" ")}`;
  });
  assert.deepEqual(shown.toSorted(), [
    "A: 0,2 0,0 1,0 1.2,1 1,2",
    "B: 2,0 2,1 2,2 1,2 1.2,1 1,0",
    "B: 3,2 3,0 2,0 2,1 2,2",
  ]);
});

test("what the atlas does not have is an error", () => {
  assert.throws(() => settleOutline(SQUARES, { atlasName: "Gamma", to: "A", reason: "" }), {
    name: "RangeError",
    message: "the atlas has nothing to draw with A",
  });
  const along = [
    [1, 2],
    [1, 0],
  ] as const;
  assert.throws(() => settleOutline(SQUARES, { from: "A", to: "C", along, reason: "" }), {
    name: "RangeError",
    message: "the line parts no land from A that borders on C",
  });
});
