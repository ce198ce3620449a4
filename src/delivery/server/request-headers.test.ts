import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptsGzip, hasEntityTag } from "./static-server.ts";

const codings: readonly (readonly [header: string, isAccepted: boolean])[] = [
  ["gzip", true],
  ["GZIP", true],
  ["br, gzip;q=0.001", true],
  ["*", true],
  ["", false],
  ["br", false],
  ["x-gzip", false],
  ["gzip;q=0", false],
  ["gzip; q=0.000, *", false],
  ["gzip;q=high", false],
];

for (const [header, isAccepted] of codings) {
  test(`"Accept-Encoding: ${header}" ${isAccepted ? "accepts" : "refuses"} gzip`, () => {
    assert.equal(acceptsGzip(header), isAccepted);
  });
}

const conditions: readonly (readonly [header: string, isKnown: boolean])[] = [
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ["", false],
  ["a", false],
  ['"ab"', false],
];

for (const [header, isKnown] of conditions) {
  test(`"If-None-Match: ${header}" ${isKnown ? "knows" : "does not know"} the tag "a"`, () => {
    assert.equal(hasEntityTag(header, '"a"'), isKnown);
  });
}
