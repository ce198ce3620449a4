import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createFilm, createHeif } from "../../test/support/media/boxes.ts";
import { bytesOf } from "../../test/support/media/bytes.ts";
import { createGif, createJpeg, createPng, createWebp } from "../../test/support/media/pictures.ts";
import { PLANTS } from "../../test/support/media/plants.ts";
import { createProfile, localised } from "../../test/support/media/profile.ts";
import { clean, examine } from "./examine.ts";

const PROFILE = createProfile([["desc", localised("Acme")]], "ACME");
const CREATORS = [createJpeg, createPng, createWebp, createGif, createHeif];
const FULL = CREATORS.flatMap((create) =>
  PLANTS.map((plant) =>
    create({ ...plant, profile: PROFILE, behind: bytesOf("\0\0\0\x0cmpvdhush") }),
  ),
);
const FILES = [
  ...FULL,
  createHeif({ hasThumbnail: true, hasAlpha: true, description: "hush", handlerName: "Darkroom" }),
  createFilm({ handlerName: "Darkroom", time: 7, encoder: "Darkroom" }),
];
const RUNS = { numRuns: 300 * Number(process.env["PROPERTY_FACTOR"] ?? 1), seed: 20220105 };

const anyFile = fc.constantFrom(...FILES);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

/** One change: bytes that are replaced, removed, repeated or put in. */
const anyChange = fc.record({
  start: anyPlace,
  length: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom(
      ...[[0, 0, 0, 0], [255, 255, 255, 255], [0, 0, 0, 1], [255, 217], [0]].map((each) =>
        bytesOf(each),
      ),
    ),
  ),
  isRepeated: fc.boolean(),
});

type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never;

function apply(bytes: Uint8Array, { start, length, put, isRepeated }: Change): Uint8Array {
  const at = Math.floor(start * bytes.length);
  const removed = bytes.slice(at, at + length);
  const tail = bytes.slice(isRepeated ? at : at + length);
  return bytesOf(bytes.slice(0, at), put, isRepeated ? removed : "", tail);
}

function checkCleaning(bytes: Uint8Array): void {
  const before = Uint8Array.from(bytes);
  const examined = examine(bytes);
  const cleaned = clean(bytes);
  assert.deepEqual(bytes, before);
  if (examined === undefined || examined.obstacle !== undefined) {
    assert.equal(cleaned, undefined);
  } else if (cleaned !== undefined) {
    assert.deepEqual(examine(cleaned), { format: examined.format, tells: [] });
    assert.deepEqual(clean(cleaned), cleaned);
    assert.ok(cleaned.length <= bytes.length + 64);
  }
}

test("whatever bytes follow the beginning of a file, it is refused or cleaned", () => {
  fc.assert(
    fc.property(anyFile, fc.array(anyChange, { maxLength: 4 }), (file, changes) => {
      checkCleaning(changes.reduce(apply, file));
    }),
    RUNS,
  );
});

test("a file that is cut off anywhere is refused or cleaned", () => {
  fc.assert(
    fc.property(anyFile, anyPlace, (file, length) => {
      checkCleaning(file.slice(0, Math.floor(length * file.length)));
    }),
    RUNS,
  );
});

test("each of the files can be cleaned as it is", () => {
  for (const file of FILES) assert.ok(clean(file));
});
