import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { drawPicture } from "../../test/support/pictures/draw-picture.ts";
import { drawShare, findStart } from "./draw-share.ts";

const IMAGE = { siteName: "Ανταπόκριση", kicker: "Διεθνή", title: "Η νύχτα", hero: undefined };

test("a cut has its point in the middle, as far as the picture goes", () => {
  assert.deepEqual(
    [0, 20, 50, 100].map((point) => findStart(point, 1000, 400)),
    [0, 0, 300, 600],
  );
});

test("the photograph is cut around its point that matters", async () => {
  const photo = await drawPicture({ width: 1440, height: 700 }).jpeg().toBuffer();
  const colourOf = async (x: number): Promise<readonly number[]> => {
    const hero = { path: "a", file: "b", focus: { x, y: 50 } };
    const [file] = await drawShare({ ...IMAGE, hero }, photo);
    const image = sharp(file?.bytes);
    const { width, height, format } = await image.metadata();
    assert.deepEqual([width, height, format], [1200, 630, "jpeg"]);
    const { dominant } = await sharp(
      await image.extract({ left: 720, top: 300, width: 480, height: 300 }).toBuffer(),
    ).stats();
    return [dominant.r, dominant.b];
  };
  const [left, right] = [await colourOf(0), await colourOf(100)];
  assert.ok((left[0] ?? 0) > 200 && (left[1] ?? 0) < 80, `orange: ${left.join()}`);
  assert.ok((right[0] ?? 0) < 80 && (right[1] ?? 0) > 120, `blue: ${right.join()}`);
});

test("a file has nothing in it but pixels", async () => {
  const [file] = await drawShare(IMAGE, undefined);
  assert.match(file?.file ?? "", /^pictures\/share-/);
  const { exif, icc, xmp, iptc } = await sharp(file?.bytes).metadata();
  assert.deepEqual([exif, icc, xmp, iptc], [undefined, undefined, undefined, undefined]);
});
