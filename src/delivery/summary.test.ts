import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { formatSummary } from "./summary.ts";

test("a build tells its pages, those written, the time, and the largest against the budget", () => {
  const bytes = Buffer.from(Array.from({ length: 1_500 }, (_, index) => `λέξη${index} `).join(""));
  const weight = gzipSync(bytes, { level: 9 }).length;
  assert.ok(weight > 1_000 && weight < 10_000);
  const [thousands, rest] = [String(weight).slice(0, 1), String(weight).slice(1)];
  assert.equal(
    formatSummary(
      {
        pages: 2,
        written: 1,
        largest: { path: "/stories/a/", bytes },
        elapsed: 1_240,
      },
      "en",
    ),
    `2 pages, 1 written, 1.2 s\nlargest: /stories/a/ ${thousands},${rest} bytes gzipped, ` +
      `${Math.round((weight / 12_288) * 100)} % of 12,288 bytes`,
  );
});

test("an empty page weighs what gzip itself does", () => {
  const largest = { path: "/", bytes: new Uint8Array() };
  assert.equal(
    formatSummary({ pages: 1, written: 0, largest, elapsed: 0 }, "en"),
    "1 pages, 0 written, 0.0 s\nlargest: / 20 bytes gzipped, 0 % of 12,288 bytes",
  );
});

test("a build of no pages says so", () => {
  assert.equal(
    formatSummary({ pages: 0, written: 0, largest: undefined, elapsed: 90 }, "en"),
    "0 pages, 0 written, 0.1 s",
  );
});
