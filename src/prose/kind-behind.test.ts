import assert from "node:assert/strict";
import { test } from "node:test";
import { kindBehind } from "./kind-behind.ts";

test("a paragraph behind a whole sentence, a heading or nothing begins a sentence", () => {
  assert.equal(kindBehind("paragraph", undefined), "paragraph");
  assert.equal(kindBehind("paragraph", { kind: "heading", text: "Η νύχτα" }), "paragraph");
  for (const text of ["Έφυγαν.", "Έφυγαν; ", "Έφυγαν…", "Έφυγαν!"]) {
    assert.equal(kindBehind("paragraph", { kind: "paragraph", text }), "paragraph", text);
  }
});

test("a paragraph behind a list, a quotation or an open sentence may continue it", () => {
  assert.equal(kindBehind("paragraph", { kind: "item", text: "ψωμί." }), "continuation");
  for (const text of ["Είπε:", "«Φεύγω»", "«Φεύγω.»", "Έφυγαν,", "Έφυγαν"]) {
    assert.equal(kindBehind("paragraph", { kind: "paragraph", text }), "continuation", text);
  }
});

test("other kinds stay what they are", () => {
  assert.equal(kindBehind("item", { kind: "item", text: "ψωμί" }), "item");
  assert.equal(kindBehind("heading", { kind: "item", text: "ψωμί" }), "heading");
});
