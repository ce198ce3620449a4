import {
  type ByteOrder,
  MalformedError,
  joinBytes,
  latin,
  readUint,
  slice,
  startsWith,
  writeUint,
} from "./bytes.ts";
import { findTagKind } from "./exif-tags.ts";
import { type PrivateKind, sortKinds } from "./private-kind.ts";
import { tellXmp } from "./xmp.ts";

/** What a block of Exif has: how the picture is turned, from 1 (not at all) to 8, and what it tells. */
export interface ExifFacts {
  readonly orientation: number;
  readonly tells: readonly PrivateKind[];
}

/** Begins a block of Exif in a JPEG, and by mistake in other formats. */
export const EXIF_HEAD = "Exif\0\0";

const ORIENTATION = 0x0112;
const XMP = 0x02bc;
const THUMBNAIL = 0x0201;
/** Directories that others lead to, and what they are. */
const POINTERS: ReadonlyMap<number, Directory["kind"]> = new Map([
  [0x8769, "exif"],
  [0xa005, "exif"],
  [0x014a, "exif"],
  [0x8825, "gps"],
]);
/** More entries than any camera writes. */
const MOST_ENTRIES = 4096;
/** Bytes of a block that has no more than how the pixels are meant. */
const MOST_HARMLESS = 512;
/** Bytes of a value of each type, by its number. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

interface Directory {
  readonly kind: "main" | "next" | "exif" | "gps";
  readonly at: number;
}

interface Entry {
  readonly tag: number;
  /** Bytes of the value, and where they begin. */
  readonly size: number;
  readonly at: number;
  readonly number: number;
}

/** Reads a block of Exif, from its byte order mark on; one that cannot be read to its end tells what was found before, and something else. */
export function readExif(block: Uint8Array): ExifFacts {
  const tiff = startsWith(block, EXIF_HEAD) ? block.subarray(EXIF_HEAD.length) : block;
  const tells: PrivateKind[] = tiff.length > MOST_HARMLESS ? ["other"] : [];
  const found = { orientation: 1 };
  try {
    readDirectories(tiff, tells, found);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    tells.push("other");
  }
  const kinds = sortKinds(tells);
  // That there is more than the pixels need is said where nothing else is.
  const named = kinds.filter((kind) => kind !== "other");
  return { ...found, tells: named.length > 0 ? named : kinds };
}

/** A block of Exif that has the orientation alone, as big-endian TIFF; undefined where a picture is not turned. */
export function createExif(orientation: number): Uint8Array | undefined {
  if (orientation === 1) return undefined;
  const entry = [writeUint(ORIENTATION, 2), writeUint(3, 2), writeUint(1, 4)];
  return joinBytes([
    latin("MM\0*"),
    writeUint(8, 4),
    writeUint(1, 2),
    ...entry,
    writeUint(orientation, 2),
    writeUint(0, 2),
    writeUint(0, 4),
  ]);
}

function readDirectories(
  tiff: Uint8Array,
  tells: PrivateKind[],
  found: { orientation: number },
): void {
  const order = readOrder(tiff);
  const waiting: Directory[] = [{ kind: "main", at: readUint(tiff, 4, 4, order) }];
  const seen = new Set<number>();
  let entries = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.at === 0 || seen.has(next.at)) continue;
    seen.add(next.at);
    const count = readUint(tiff, next.at, 2, order);
    entries += count;
    if (entries > MOST_ENTRIES) throw new MalformedError("Too many entries.");
    for (let index = 0; index < count; index += 1) {
      const entry = readEntry(tiff, next.at + 2 + index * 12, order);
      tells.push(...tellEntry(tiff, next.kind, entry));
      if (entry.tag === ORIENTATION && next.kind === "main") {
        found.orientation = readOrientation(tiff, entry, order);
      }
      const kind = POINTERS.get(entry.tag);
      if (kind !== undefined) waiting.push({ kind, at: entry.number });
    }
    const after = next.at + 2 + count * 12;
    // A directory that another leads to need not be followed by a next one.
    const follows = next.kind === "main" || next.kind === "next";
    if (follows) waiting.push({ kind: "next", at: readUint(tiff, after, 4, order) });
  }
}

function readOrder(tiff: Uint8Array): ByteOrder {
  if (startsWith(tiff, "II*\0")) return "little";
  if (startsWith(tiff, "MM\0*")) return "big";
  throw new MalformedError("No byte order.");
}

function readEntry(tiff: Uint8Array, at: number, order: ByteOrder): Entry {
  const type = readUint(tiff, at + 2, 2, order);
  const size = (TYPE_SIZES[type] ?? 1) * readUint(tiff, at + 4, 4, order);
  const number = readUint(tiff, at + 8, 4, order);
  return { tag: readUint(tiff, at, 2, order), size, at: size > 4 ? number : at + 8, number };
}

function readOrientation(tiff: Uint8Array, { at }: Entry, order: ByteOrder): number {
  const orientation = readUint(tiff, at, 2, order);
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

function tellEntry(
  tiff: Uint8Array,
  kind: Directory["kind"],
  { tag, at, size }: Entry,
): readonly PrivateKind[] {
  if (POINTERS.has(tag)) return [];
  // The first tag of the directory is its version.
  if (kind === "gps") return tag === 0 ? ["other"] : ["place"];
  if (kind === "next" && tag === THUMBNAIL) return ["thumbnail"];
  if (tag === XMP) return tellXmp(slice(tiff, at, at + size));
  const told = findTagKind(tag, size);
  return told === undefined ? [] : [told];
}
