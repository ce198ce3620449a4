import { bytesOf, u16, u32 } from "./bytes.ts";

/** A tag of a directory: a text, numbers, bytes, or a directory that it leads to. */
export type Tag =
  | { readonly tag: number; readonly type: "text"; readonly value: string }
  | {
      readonly tag: number;
      readonly type: "short" | "long" | "fraction";
      readonly value: readonly number[];
    }
  | { readonly tag: number; readonly type: "bytes"; readonly value: Uint8Array }
  | { readonly tag: number; readonly type: "directory"; readonly value: readonly Tag[] };

const TYPES = { text: 2, short: 3, fraction: 5, bytes: 7, long: 4, directory: 4 } as const;
const START = 8;

/** A block of Exif as big-endian TIFF: a first directory, and the thumbnail of a second. */
export function createExifBlock(main: readonly Tag[], thumbnail?: Uint8Array): Uint8Array {
  const length = writeDirectory(main, START, 0).length;
  const next = START + length;
  if (thumbnail === undefined) return bytesOf("MM\0*", u32(START), writeDirectory(main, START, 0));
  const second = (at: number): readonly Tag[] => [
    { tag: 0x0201, type: "long", value: [at] },
    { tag: 0x0202, type: "long", value: [thumbnail.length] },
  ];
  const at = next + writeDirectory(second(0), next, 0).length;
  const directories = [writeDirectory(main, START, next), writeDirectory(second(at), next, 0)];
  return bytesOf("MM\0*", u32(START), ...directories, thumbnail);
}

/** A directory at a place of the block: its entries, where the next directory is, and the values that have no room in the entries. */
function writeDirectory(tags: readonly Tag[], at: number, next: number): Uint8Array {
  const sorted = tags.toSorted((one, other) => one.tag - other.tag);
  let free = at + 2 + sorted.length * 12 + 4;
  const entries: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (const tag of sorted) {
    const value = tag.type === "directory" ? writeDirectory(tag.value, free, 0) : writeValue(tag);
    const isShort = tag.type !== "directory" && value.length <= 4;
    const head = bytesOf(u16(tag.tag), u16(TYPES[tag.type]), u32(countOf(tag, value)));
    const padded = bytesOf(value, new Uint8Array(isShort ? 4 - value.length : value.length % 2));
    entries.push(bytesOf(head, isShort ? padded : u32(free)));
    if (isShort) continue;
    values.push(padded);
    free += padded.length;
  }
  return bytesOf(u16(sorted.length), ...entries, u32(next), ...values);
}

function countOf(tag: Tag, value: Uint8Array): number {
  if (tag.type === "text" || tag.type === "bytes") return value.length;
  return tag.type === "directory" ? 1 : tag.value.length / (tag.type === "fraction" ? 2 : 1);
}

function writeValue(tag: Exclude<Tag, { readonly type: "directory" }>): Uint8Array {
  if (tag.type === "text") return bytesOf(`${tag.value}\0`);
  if (tag.type === "bytes") return tag.value;
  return bytesOf(...tag.value.map(tag.type === "short" ? u16 : u32));
}
