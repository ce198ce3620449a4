import { test } from "node:test";
import { expectLinear } from "../../test/support/count-steps.ts";
import { box, createHeif, fullBox } from "../../test/support/media/boxes.ts";
import { bytesOf, u16, u32 } from "../../test/support/media/bytes.ts";
import { type Tag, createExifBlock } from "../../test/support/media/exif.ts";
import {
  chunk,
  createGif,
  createJpeg,
  createPng,
  createWebp,
  segment,
} from "../../test/support/media/pictures.ts";
import { createProfile, localised } from "../../test/support/media/profile.ts";
import { createMp3, frame } from "../../test/support/media/sound.ts";
import { clean } from "./examine.ts";

const many = (count: number, part: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: count }, () => part);

/** A file with an item of HEIF repeated; each has data of its own, and leads to the next. */
function createItems(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const references = ids.map((id) => box("dimg", u16(id), u16(1), u16(id + 1)));
  const infos = ids.map((id) => fullBox("infe", 2, u16(id), u16(0), "av01\0"));
  const locations = ids.map((id) => bytesOf(u16(id), u16(0), u16(1), u32(24), u32(1)));
  const associations = ids.map((id) => bytesOf(u16(id), [1, 1]));
  return bytesOf(
    box("mdat", "data"),
    fullBox(
      "meta",
      0,
      fullBox("hdlr", 0, u32(0), "pict", new Uint8Array(13)),
      fullBox("pitm", 0, u16(1)),
      fullBox("iloc", 0, [0x44, 0], u16(count), ...locations),
      fullBox("iinf", 0, u16(count), ...infos),
      fullBox("iref", 0, ...references),
      box("iprp", box("ipco", box("irot", [1])), fullBox("ipma", 0, u32(count), ...associations)),
    ),
  );
}

/** Each kind of thing that a file can have many of, by how many there are. */
const KINDS: Readonly<Record<string, (count: number) => Uint8Array>> = {
  "segments of a JPEG": (count) => {
    const jpeg = createJpeg({});
    return bytesOf(jpeg.subarray(0, 2), ...many(count, segment(0xfe, "hush")), jpeg.subarray(2));
  },
  "markers in the data of a JPEG": (count) => {
    const jpeg = createJpeg({});
    return bytesOf(jpeg.subarray(0, -2), ...many(count, bytesOf([0xff, 0])), jpeg.subarray(-2));
  },
  "tags of Exif": (count) =>
    createJpeg({
      exif: createExifBlock(
        Array.from({ length: count }, (): Tag => ({
          tag: 0x010f,
          type: "text",
          value: "Acme Acme",
        })),
      ),
    }),
  "letters of XMP": (count) => createJpeg({ xmp: bytesOf("photoshop:".repeat(count)) }),
  "records of IPTC": (count) =>
    createJpeg({ iptc: bytesOf(...many(count, bytesOf("8BIM\x04\x04\0\0\0\0\0\0"))) }),
  "chunks of a PNG": (count) => {
    const png = createPng({});
    return bytesOf(
      png.subarray(0, 33),
      ...many(count, chunk("tEXt", "Comment\0a")),
      png.subarray(33),
    );
  },
  "letters of a colour profile": (count) =>
    createPng({ profile: createProfile([["desc", localised("Acme ".repeat(count))]]) }),
  "chunks of a WebP": (count) => {
    const webp = createWebp({});
    const chunks = bytesOf(webp.subarray(8), ...many(count, bytesOf("hush\x02\0\0\0ab")));
    return bytesOf("RIFF", u32(chunks.length).toReversed(), chunks);
  },
  "blocks of a GIF": (count) =>
    createGif({ comment: "hush", behind: bytesOf(...many(count, bytesOf("!\xfe\x01a\0"))) }),
  "items of a HEIC": (count) => bytesOf(box("ftyp", "heic", u32(0)), createItems(count)),
  "boxes of a HEIC": (count) => createHeif({ behind: bytesOf(...many(count, box("hush"))) }),
  "frames of ID3": (count) => createMp3(many(count, frame("COMM", "a"))),
};

for (const [name, create] of Object.entries(KINDS)) {
  test(`twice as many ${name} take about twice as many steps`, () => {
    expectLinear((count) => clean(create(count)), 300);
  });
}
