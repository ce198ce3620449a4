import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { drawPicture } from "../../test/support/pictures/draw-picture.ts";
import {
  ANIMATED,
  CMYK,
  NO_PICTURE,
  TRUNCATED,
  otherKind,
  refusedKind,
  tooManyPixels,
  tooNarrow,
  wrongShape,
} from "../messages/pictures/files.ts";
import { listWidths, makePicture } from "./make-picture.ts";

/** The colour of a pixel of a file, with the tolerance that its format needs. */
async function readPixel(bytes: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  const pixel = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha();
  return [...(await pixel.toColourspace("srgb").raw().toBuffer())];
}

function assertNear(actual: readonly number[], expected: readonly number[], tolerance = 12): void {
  const isNear = expected.every(
    (part, index) => Math.abs(part - (actual[index] ?? 0)) <= tolerance,
  );
  assert.ok(isNear, `${actual.join(" ")} is not near ${expected.join(" ")}`);
}

const GREEN = [0x20, 0xa0, 0x40];
const ORANGE = [0xe0, 0x70, 0x20];

for (const [name, format] of [
  ["a.jpg", "jpeg"],
  ["a.png", "png"],
  ["a.webp", "webp"],
  ["a.avif", "avif"],
] as const) {
  test(`${format}: a whole picture becomes AVIF and JPEG, and one cut off is refused`, async () => {
    const source = await drawPicture().toFormat(format).toBuffer();
    const made = await makePicture(name, source, true);
    assert.ok("facts" in made, JSON.stringify(made));
    assert.deepEqual(
      made.facts.files.map(({ file, width, height }) => [
        file.replace(/^pictures\/[\da-f]{12}-/, ""),
        width,
        height,
      ]),
      [
        ["360.avif", 360, 240],
        ["480.avif", 480, 320],
        ["480.jpg", 480, 320],
      ],
    );
    for (const bytes of made.bytes) {
      const { width } = await sharp(bytes).metadata();
      assertNear(await readPixel(bytes, 10, 10), GREEN);
      assertNear(await readPixel(bytes, Math.floor(width / 3), 200), ORANGE);
    }
    const cut = source.subarray(0, Math.floor(source.length * 0.9));
    assert.deepEqual(await makePicture(name, cut, false), { refusal: TRUNCATED });
  });
}

test("the same bytes give the same files, and other bytes other names", async () => {
  const [source, other] = await Promise.all([
    drawPicture().jpeg().toBuffer(),
    drawPicture({ width: 500 }).jpeg().toBuffer(),
  ]);
  const [first, second, third] = [
    await makePicture("a.jpg", source, true),
    await makePicture("a.jpg", source, true),
    await makePicture("a.jpg", other, true),
  ];
  assert.deepEqual(first, second);
  assert.ok("facts" in first && "facts" in third);
  assert.notEqual(first.facts.files[0]?.file, third.facts.files[0]?.file);
});

test("nothing of a file but its pixels is in what is made of it", async () => {
  const source = await drawPicture()
    .withExif({ IFD0: { Artist: "SECRET-OWNER" }, IFD3: { GPSLatitude: "43/1 14/1 0/1" } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-PLACE</x:xmpmeta>')
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();
  assert.match(
    source.toString("latin1"),
    /SECRET-OWNER[^]*SECRET-PLACE|SECRET-PLACE[^]*SECRET-OWNER/,
  );
  const made = await makePicture("a.jpg", source, true);
  assert.ok("facts" in made);
  for (const bytes of made.bytes) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, orientation], Array(5).fill(undefined));
    assert.doesNotMatch(Buffer.from(bytes).toString("latin1"), /SECRET|Exif|xmpmeta/);
  }
});

test("a wide gamut becomes sRGB", async () => {
  const source = await drawPicture().withIccProfile("p3").png().toBuffer();
  const made = await makePicture("a.png", source, true);
  assert.ok("facts" in made);
  // The numbers of Display P3 for this orange, read as sRGB, would be paler.
  assertNear(await readPixel(made.bytes.at(-1) ?? new Uint8Array(), 200, 200), ORANGE);
});

for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`orientation ${orientation} is applied`, async () => {
    const drawn = drawPicture({ width: 480, height: 400 });
    const source = await drawn.withMetadata({ orientation }).jpeg().toBuffer();
    const made = await makePicture("a.jpg", source, true);
    assert.ok("facts" in made);
    const { width, height } = made.facts;
    assert.deepEqual([width, height], orientation > 4 ? [400, 480] : [480, 400]);
    // Where the file's upper left corner is, once it is turned.
    const bytes = made.bytes.at(-1) ?? new Uint8Array();
    const isRight = [2, 3, 6, 7].includes(orientation);
    const isLow = [3, 4, 7, 8].includes(orientation);
    const corner = await readPixel(bytes, isRight ? width - 10 : 10, isLow ? height - 10 : 10);
    assertNear(corner, GREEN);
  });
}

test("a picture is never made wider than it is, and nearly its width is not made too", () => {
  assert.deepEqual(listWidths(360), [360]);
  assert.deepEqual(listWidths(380), [380]);
  assert.deepEqual(listWidths(720), [360, 720]);
  assert.deepEqual(listWidths(1440), [360, 720, 1080, 1440]);
});

test("what is transparent is white", async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const source = await sharp({
    create: { width: 400, height: 300, channels: 4, background: clear },
  })
    .png()
    .toBuffer();
  const made = await makePicture("a.png", source, true);
  assert.ok("facts" in made);
  assert.equal(made.facts.colour, "#f8f8f8");
  assertNear(await readPixel(made.bytes.at(-1) ?? new Uint8Array(), 5, 5), [255, 255, 255]);
});

const REFUSED: Readonly<Record<string, readonly [string, () => Promise<Buffer>, unknown]>> = {
  "another kind than its name says": [
    "a.jpg",
    async () => drawPicture().png().toBuffer(),
    otherKind("PNG", "a.png"),
  ],
  "a GIF": ["a.png", async () => drawPicture().gif().toBuffer(), refusedKind("GIF")],
  "a TIFF": ["a.png", async () => drawPicture().tiff().toBuffer(), refusedKind("TIFF")],
  "a drawing": [
    "a.png",
    async () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    refusedKind("SVG"),
  ],
  "a HEIC file": [
    "a.avif",
    async () => Promise.resolve(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")),
    refusedKind("HEIC"),
  ],
  "no picture": ["a.png", async () => Promise.resolve(Buffer.from("Ένα κείμενο")), NO_PICTURE],
  "an empty file": ["a.png", async () => Promise.resolve(Buffer.alloc(0)), NO_PICTURE],
  "colours for a press": [
    "a.jpg",
    async () => drawPicture().toColourspace("cmyk").jpeg().toBuffer(),
    CMYK,
  ],
  "several pictures": [
    "a.webp",
    async () => {
      const frames = [drawPicture(), drawPicture().negate()];
      const pages = await Promise.all(frames.map(async (frame) => frame.png().toBuffer()));
      return sharp(pages, { join: { animated: true } })
        .webp()
        .toBuffer();
    },
    ANIMATED,
  ],
  "too narrow by one pixel": [
    "a.png",
    async () => drawPicture({ width: 359 }).png().toBuffer(),
    tooNarrow(359, 360),
  ],
  "too tall by one pixel": [
    "a.png",
    async () => drawPicture({ width: 360, height: 1081 }).png().toBuffer(),
    wrongShape("tall", 3),
  ],
  "too wide": [
    "a.png",
    async () => drawPicture({ width: 3000, height: 499 }).png().toBuffer(),
    wrongShape("wide", 6),
  ],
  "more pixels than can be meant, whatever little they weigh": [
    "a.png",
    async () => Promise.resolve(createPngHead(60_000, 60_000)),
    tooManyPixels(60_000, 60_000, 120),
  ],
};

for (const [name, [path, create, refusal]] of Object.entries(REFUSED)) {
  test(`refused: ${name}`, async () => {
    assert.deepEqual(await makePicture(path, await create(), true), { refusal });
  });
}

/** The beginning of a PNG file of a size, which is enough to refuse it. */
function createPngHead(width: number, height: number): Buffer {
  const head = Buffer.from("89504e470d0a1a0a0000000d4948445200000000000000000802000000", "hex");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  const data = Buffer.from("0000000049444154", "hex");
  return Buffer.concat([head, Buffer.alloc(4), data, Buffer.alloc(4)]);
}
