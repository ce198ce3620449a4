import { crc32, deflateSync } from "node:zlib";
import { type Piece, bytesOf, littleU32, u16, u32 } from "./bytes.ts";
import type { Plant } from "./plants.ts";

/** What is put into a picture. */
export type Planted = Partial<Omit<Plant, "name" | "tells">> & {
  readonly profile?: Uint8Array;
  readonly behind?: Uint8Array;
};

/** A segment of a JPEG. */
export function segment(marker: number, ...data: readonly Piece[]): Uint8Array {
  const own = bytesOf(...data);
  return bytesOf([0xff, marker], u16(own.length + 2), own);
}

const ONE_CODE = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/** A grey picture of 8 × 8 pixels. */
const GREY = bytesOf(
  segment(0xdb, [0], new Uint8Array(64).fill(1)),
  segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
  segment(0xc4, [0x00, ...ONE_CODE]),
  segment(0xc4, [0x10, ...ONE_CODE]),
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  [0x3f],
);

/** A JPEG with what is planted into it. */
export function createJpeg({
  exif,
  xmp,
  iptc,
  comment,
  profile,
  behind = bytesOf(),
}: Planted): Uint8Array {
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    exif ? segment(0xe1, "Exif\0\0", exif) : "",
    xmp ? segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", xmp) : "",
    iptc ? segment(0xed, "Photoshop 3.0\0", iptc) : "",
    comment === undefined ? "" : segment(0xfe, comment),
    profile ? segment(0xe2, "ICC_PROFILE\0", [1, 1], profile) : "",
    GREY,
    [0xff, 0xd9],
    behind,
  );
}

/** A chunk of a PNG. */
export function chunk(type: string, ...data: readonly Piece[]): Uint8Array {
  const named = bytesOf(type, ...data);
  return bytesOf(u32(named.length - 4), named, u32(crc32(named)));
}

/** A PNG of one pixel with what is planted into it. */
export function createPng({
  exif,
  xmp,
  iptc,
  comment,
  profile,
  behind = bytesOf(),
}: Planted): Uint8Array {
  return bytesOf(
    "\x89PNG\r\n\x1a\n",
    chunk("IHDR", u32(1), u32(1), [8, 0, 0, 0, 0]),
    profile ? chunk("iCCP", "icc\0\0", deflateSync(profile)) : "",
    exif ? chunk("eXIf", exif) : "",
    xmp ? chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", xmp) : "",
    iptc ? chunk("zTXt", "Raw profile type iptc\0\0", deflateSync(iptc)) : "",
    comment === undefined ? "" : chunk("tEXt", "Comment\0", comment),
    chunk("IDAT", deflateSync(bytesOf([0, 128]))),
    chunk("IEND"),
    behind,
  );
}

function riff(type: string, ...data: readonly Piece[]): Uint8Array {
  const own = bytesOf(...data);
  return bytesOf(type, littleU32(own.length), own, new Uint8Array(own.length % 2));
}

/** The code of a lossless picture of one pixel. */
const PIXEL = [0x2f, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 7];

/** A WebP of one pixel with what is planted into it. */
export function createWebp({ exif, xmp, profile, behind = bytesOf() }: Planted): Uint8Array {
  const flags = (profile ? 0x20 : 0) + (exif ? 8 : 0) + (xmp ? 4 : 0);
  const chunks = bytesOf(
    "WEBP",
    riff("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    profile ? riff("ICCP", profile) : "",
    riff("VP8L", PIXEL),
    exif ? riff("EXIF", exif) : "",
    xmp ? riff("XMP ", xmp) : "",
  );
  return bytesOf("RIFF", littleU32(chunks.length), chunks, behind);
}

/** A GIF of one pixel with what is planted into it. */
export function createGif({ xmp, comment, behind = bytesOf() }: Planted): Uint8Array {
  const magic = Array.from({ length: 256 }, (_, index) => 255 - index);
  return bytesOf(
    "GIF89a",
    [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0],
    "!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
    xmp ? bytesOf("!\xff\x0bXMP DataXMP", xmp, [1], magic, [0]) : "",
    comment === undefined ? "" : bytesOf("!\xfe", [comment.length], comment, [0]),
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
    ";",
    behind,
  );
}
