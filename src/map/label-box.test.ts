import assert from "node:assert/strict";
import test from "node:test";
import { labelBox, LETTERING, measureText } from "./label-box.ts";

test("capitals, wide and narrow letters have widths of their own", () => {
  const lettering = { size: 100, boldness: 1, spacing: 0 };
  assert.deepEqual(
    ["α", "Α", "ω", "ι", ""].map((text) => measureText(text, lettering)),
    [65, 77, 87, 36, 0],
  );
});

test("boldness widens letters, and spacing is added to each", () => {
  assert.equal(measureText("αα", { size: 100, boldness: 1.1, spacing: 0.2 }), 182);
});

test("a label's box hangs on its anchor", () => {
  const label = { text: "Αα", x: 100, y: 50 };
  const lettering = { size: 10, boldness: 1, spacing: 0 };
  const edges = { top: 41, bottom: 53 };
  assert.deepEqual(labelBox({ ...label, anchor: "start" }, lettering), {
    ...{ left: 100, right: 115 },
    ...edges,
  });
  assert.deepEqual(labelBox({ ...label, anchor: "end" }, lettering), {
    ...{ left: 85, right: 100 },
    ...edges,
  });
  assert.deepEqual(labelBox({ ...label, anchor: "middle" }, lettering), {
    ...{ left: 92.5, right: 107.5 },
    ...edges,
  });
});

test("no lettering is smaller than 11 units, so that it can be read on a narrow screen", () => {
  assert.deepEqual(
    Object.values(LETTERING).filter(({ size }) => size < 11),
    [],
  );
});
