/** The formats of pictures that are told apart, by what authors call them. */
export type PictureKind =
  "JPEG" | "PNG" | "WebP" | "AVIF" | "HEIC" | "GIF" | "SVG" | "TIFF" | "BMP" | "PDF";

/** The formats that a story may have, each with the ends of its files' names. */
const ACCEPTED: ReadonlyMap<PictureKind, readonly string[]> = new Map([
  ["JPEG", [".jpg", ".jpeg"]],
  ["PNG", [".png"]],
  ["WebP", [".webp"]],
  ["AVIF", [".avif"]],
]);

/** The ends of names of files that authors take for pictures, and that are none here. */
const OTHERS: ReadonlyMap<string, PictureKind> = new Map([
  [".heic", "HEIC"],
  [".heif", "HEIC"],
  [".gif", "GIF"],
  [".svg", "SVG"],
  [".tif", "TIFF"],
  [".tiff", "TIFF"],
  [".bmp", "BMP"],
]);

const BY_END: ReadonlyMap<string, PictureKind> = new Map([
  ...[...ACCEPTED].flatMap(([kind, ends]) => ends.map((end) => [end, kind] as const)),
  ...OTHERS,
]);

/** Bytes with which a format begins, from an offset; the first that match count. */
const BEGINNINGS: readonly (readonly [kind: PictureKind, offset: number, bytes: RegExp])[] = [
  ["JPEG", 0, /^\xff\xd8\xff/],
  ["PNG", 0, /^\x89PNG\r\n\x1a\n/],
  ["WebP", 0, /^RIFF[^]{4}WEBP/],
  ["AVIF", 4, /^ftypavi[fs]/],
  ["HEIC", 4, /^ftyp(?:hei[cfmsx]|hev[cmsx]|mi[af]1|msf1)/],
  ["GIF", 0, /^GIF8/],
  ["TIFF", 0, /^(?:II\*\0|MM\0\*)/],
  ["BMP", 0, /^BM/],
  ["PDF", 0, /^%PDF/],
  ["SVG", 0, /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i],
];

/** How much of a file is looked at for its beginning. */
const LOOKED_AT = 256;

/** The format that the end of a file's name names; undefined where that is no picture's. */
export function findKindOfName(name: string): PictureKind | undefined {
  return BY_END.get(/\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? "");
}

/** The format of a file by its first bytes. An AVIF file may begin as a HEIC file does, and then names its format behind that. */
export function findKindOfBytes(bytes: Uint8Array): PictureKind | undefined {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  const kind = BEGINNINGS.find(([, offset, form]) => form.test(start.slice(offset)))?.[0];
  const isAvif = kind === "HEIC" && /^[^]{16}(?:[^]{4}){0,8}?avi[fs]/.test(start);
  return isAvif ? "AVIF" : kind;
}

/** Whether a story may have a picture of this format. */
export function isAccepted(kind: PictureKind): boolean {
  return ACCEPTED.has(kind);
}

/** How names of files of a format end. */
export function endOf(kind: PictureKind): string {
  return ACCEPTED.get(kind)?.[0] ?? "";
}

/** Whether a path ends as those of pictures that a story may have. */
export function isPicturePath(path: string): boolean {
  const kind = findKindOfName(path);
  return kind !== undefined && isAccepted(kind);
}

const CHUNK_HEAD = 8;
const CHUNK_END = 4;

/** Whether a PNG file says before its first picture data that others follow, which are shown one after the other. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = CHUNK_HEAD;
  while (at + CHUNK_HEAD <= view.length) {
    const name = view.toString("latin1", at + 4, at + CHUNK_HEAD);
    if (name === "acTL") return true;
    if (name === "IDAT") return false;
    at += view.readUInt32BE(at) + CHUNK_HEAD + CHUNK_END;
  }
  return false;
}
