import assert from "node:assert/strict";
import { test } from "node:test";
import { inflatePage, inspectPage } from "./inspect-page.ts";

test("deflated bytes become the page again; damaged ones throw", () => {
  const { bytes, deflated } = inspectPage(`<!doctype html><p>${"Κείμενο ".repeat(100)}`);
  assert.deepEqual(inflatePage(deflated), bytes);
  assert.throws(() => inflatePage(deflated.subarray(1)), Error);
  assert.throws(() => inflatePage(deflated.subarray(0, 9)), { code: "Z_BUF_ERROR" });
});
