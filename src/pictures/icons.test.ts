import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import sharp from "sharp";
import { drawIcons } from "./icons.ts";

test("each icon is a picture of its size, and the favicon has three", async () => {
  const icons = new Map((await drawIcons()).map(({ file, bytes }) => [file, bytes]));
  assert.deepEqual(
    [...icons.keys()],
    ["favicon.ico", "apple-touch-icon.png", "icon-192.png", "icon-512.png"],
  );
  for (const [file, size] of [
    ["apple-touch-icon.png", 180],
    ["icon-192.png", 192],
    ["icon-512.png", 512],
  ] as const) {
    const { format, width, height, space } = await sharp(icons.get(file)).metadata();
    assert.deepEqual([format, width, height, space], ["png", size, size, "srgb"], file);
  }
  const favicon = Buffer.from(icons.get("favicon.ico") ?? []);
  assert.equal(favicon.readUInt16LE(4), 3);
  for (const [index, size] of [16, 32, 48].entries()) {
    const entry = 6 + 16 * index;
    const start = favicon.readUInt32LE(entry + 12);
    const image = favicon.subarray(start, start + favicon.readUInt32LE(entry + 8));
    const { format, width } = await sharp(image).metadata();
    assert.deepEqual([favicon[entry], format, width], [size, "png", size]);
  }
});

test("icons are the same bytes on every machine", async () => {
  const hash = createHash("sha256");
  for (const { bytes } of await drawIcons()) hash.update(bytes);
  // Another drawing, or another version of the library, has another digest.
  assert.equal(hash.digest("hex").slice(0, 16), "52f9880b416bb22b");
});
