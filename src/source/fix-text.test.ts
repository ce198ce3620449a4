import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextEdit } from "../prose/prose-rule.ts";
import { fixText } from "./fix-text.ts";
import { createSourceText } from "./source-text.ts";
import { readClusters } from "./text-clusters.ts";

function edit(start: number, end: number, replacement: string): TextEdit {
  return { start, end, replacement };
}

test("fixes are counted in the text as it is read and made in the text as it is written", () => {
  const raw = "\uFEFFα\u0301\r\nε\u0301  γ\r\n";
  assert.deepEqual(fixText(raw, [[edit(3, 5, " ")]]), {
    text: "\uFEFFα\u0301\r\nε\u0301 γ\r\n",
    made: [0],
  });
});

test("groups that overlap wait for another round, and of a group all fixes are made or none", () => {
  const groups = [[edit(0, 1, "«"), edit(2, 3, "»")], [edit(2, 4, "")], [edit(4, 4, "!")]];
  assert.deepEqual(fixText('"α"βγ', groups), { text: "«α»β!γ", made: [0, 2] });
});

test("nothing to fix leaves every character", () => {
  const raw = "\uFEFF\r\n\rα\u0301\u0345 한\u1100\u1161 \u037e\u0387";
  assert.deepEqual(fixText(raw, []), { text: raw, made: [] });
});

test("clusters read together are the text as it is read", () => {
  for (const raw of ["", "\uFEFFα", "\u0301α\r\r\n\n", "각\u1100\u1161\u11a8 e\u0323\u0307 😀"]) {
    const read = readClusters(raw).map((cluster) => cluster.read);
    assert.equal(read.join(""), createSourceText("a.md", raw).text, JSON.stringify(raw));
  }
});
