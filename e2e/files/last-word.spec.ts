import { constants, gunzipSync, gzipSync } from "node:zlib";

import { expect, test } from "playwright/test";

import { readPage } from "../support/pages.ts";
import { lastWords, story } from "../support/story.ts";

/**
 * Compressed bytes up to the last word of a story. Of a packet of 1,500 bytes a reader on 50 kbit/s waits for a quarter of a
 * second, so what the site itself puts ahead of the text is counted here, the same in every run; `npm run bench -- --network`
 * says what it is in a browser.
 */
const MOST = 5_200;

test("few bytes come before the last word of a story", () => {
  const bytes = Buffer.from(readPage(story.path));
  const end = bytes.indexOf(lastWords) + Buffer.byteLength(lastWords);
  expect(countCompressed(bytes, end)).toBeLessThanOrEqual(MOST);
});

/** How many bytes of the compressed file hold so many bytes of the file. */
function countCompressed(bytes: Buffer, length: number): number {
  const compressed = gzipSync(bytes, { level: 9 });
  let [least, most] = [0, compressed.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (unpack(compressed.subarray(0, middle)).length < length) least = middle + 1;
    else most = middle;
  }
  return least;
}

function unpack(part: Buffer): Buffer {
  return part.length === 0 ? part : gunzipSync(part, { finishFlush: constants.Z_SYNC_FLUSH });
}
