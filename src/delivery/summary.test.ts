import assert from "node:assert/strict";
import { test } from "node:test";
import { formatSummary } from "./summary.ts";

test("a build tells its pages, their weight, the largest against the budget, and the time", () => {
  const pages = [
    { path: "/", total: 1_000 },
    { path: "/stories/a/", total: 6_144 },
  ];
  assert.equal(
    formatSummary(pages, 1_240),
    "2 pages, 7,144 bytes gzipped, 1.2 s\nlargest: /stories/a/ 6,144 bytes, 50 % of 12,288 bytes",
  );
});

test("of two pages as large, the first by path is named", () => {
  const pages = [
    { path: "/b/", total: 10 },
    { path: "/a/", total: 10 },
  ];
  assert.match(formatSummary(pages, 0), /largest: \/a\/ 10 bytes/);
});

test("a build of no pages says so", () => {
  assert.equal(formatSummary([], 90), "0 pages, 0.1 s");
});
