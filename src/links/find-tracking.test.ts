import assert from "node:assert/strict";
import { test } from "node:test";
import { findWithoutTracking } from "./find-tracking.ts";

const CASES: Readonly<Record<string, string | undefined>> = {
  "https://other.example.com/a?utm_source=x": "https://other.example.com/a",
  "https://other.example.com/a?id=1&fbclid=Iw&page=2#b":
    "https://other.example.com/a?id=1&page=2#b",
  "https://other.example.com/a?UTM_Medium=x&gclid": "https://other.example.com/a",
  "https://other.example.com/a?source=x": undefined,
  "https://other.example.com/utm_source": undefined,
  "https://other.example.com/a#?utm_source=x": undefined,
  "": undefined,
};

for (const [address, without] of Object.entries(CASES)) {
  test(`"${address}" ${without === undefined ? "follows nobody" : `is ${without} without what follows readers`}`, () => {
    assert.equal(findWithoutTracking(address), without);
  });
}
