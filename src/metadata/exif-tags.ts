import type { PrivateKind } from "./private-kind.ts";

/** What the tags of Exif 3.0 and TIFF 6.0 tell, and those that Windows and DNG add. */
const TAGS: Readonly<Record<PrivateKind, readonly number[]>> = {
  place: [],
  serial: [0xa420, 0xa431, 0xa435, 0xc62f],
  person: [0x013b, 0x8298, 0x9c9d, 0xa430, 0xa437, 0xa438],
  device: [0x010f, 0x0110, 0xa432, 0xa433, 0xa434, 0xc614],
  software: [0x000b, 0x0131, 0x013c, 0xa439, 0xa43a, 0xa43b, 0xa43c],
  time: [0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292],
  thumbnail: [0x0201, 0x0202],
  "maker-note": [0x927c, 0xc634],
  history: [0x83bb, 0x8649],
  comment: [0x010d, 0x010e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f, 0xa436],
  trailing: [],
  other: [],
};

const KINDS: ReadonlyMap<number, PrivateKind> = new Map(
  (Object.keys(TAGS) as PrivateKind[]).flatMap((kind) => TAGS[kind].map((tag) => [tag, kind])),
);

/** How the pixels are meant: size, resolution, colour space, orientation, versions. */
const HARMLESS: ReadonlySet<number> = new Set([
  ...[0x0001, 0x0002, 0x0100, 0x0101, 0x0112, 0x011a, 0x011b, 0x0128, 0x0211, 0x0212, 0x0213],
  ...[0x0214, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003],
]);

/** Bytes of the largest value of a harmless tag, two numbers of four bytes. */
const MOST_VALUE = 8;

/** What a tag outside of the GPS directory tells, by its number and the bytes of its value; undefined where it tells nothing. */
export function findTagKind(tag: number, size: number): PrivateKind | undefined {
  if (HARMLESS.has(tag) && size <= MOST_VALUE) return undefined;
  return KINDS.get(tag) ?? "other";
}
