import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { PICTURE_DATA, box, createHeif } from "../../test/support/media/boxes.ts";
import { bytesOf } from "../../test/support/media/bytes.ts";
import { clean, examine } from "./examine.ts";

function indexIn(bytes: Uint8Array, words: string | Uint8Array): number {
  return Buffer.from(bytes).indexOf(Buffer.from(words as string, "latin1"));
}

suite("a HEIC or AVIF", () => {
  test("keeps picture and transparency at their places, and loses the thumbnail", () => {
    const bytes = createHeif({ hasThumbnail: true, hasAlpha: true });
    assert.deepEqual(examine(bytes)?.tells, ["thumbnail"]);
    const cleaned = clean(bytes);
    assert.ok(cleaned);
    assert.equal(indexIn(cleaned, PICTURE_DATA), indexIn(bytes, PICTURE_DATA));
    assert.equal(indexIn(cleaned, "its transparency"), indexIn(bytes, "its transparency"));
    assert.equal(indexIn(cleaned, "THUMBNAIL"), -1);
    assert.equal(indexIn(cleaned, "thmb"), -1);
  });

  test("loses an author's description, and the name of the program", () => {
    const bytes = createHeif({ description: "hush", handlerName: "Darkroom" });
    assert.deepEqual(examine(bytes)?.tells, ["software", "comment"]);
    const cleaned = clean(bytes);
    assert.ok(cleaned);
    assert.deepEqual(examine(cleaned)?.tells, []);
    assert.equal(indexIn(cleaned, "hush"), -1);
    assert.equal(indexIn(cleaned, "Darkroom"), -1);
    assert.equal(cleaned.length, bytes.length);
  });

  test("loses data that no item has", () => {
    const bytes = createHeif({ behind: box("mdat", "hush") });
    assert.deepEqual(examine(bytes)?.tells, ["trailing"]);
    const cleaned = clean(bytes);
    assert.deepEqual(cleaned, createHeif({ behind: box("mdat", new Uint8Array(4)) }));
  });

  test("that moves is not cleaned", () => {
    const bytes = createHeif({ behind: box("moov") });
    assert.deepEqual(examine(bytes), { format: "HEIF", tells: [], obstacle: "format" });
  });

  test("whose data is not in a box for data is damaged", () => {
    const bytes = createHeif({});
    bytes.set(bytesOf("uuid"), indexIn(bytes, "mdat"));
    assert.deepEqual(examine(bytes), { format: "HEIF", tells: [], obstacle: "damaged" });
  });
});
