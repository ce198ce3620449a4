import { MalformedError, readUint, slice, writeUint } from "../bytes.ts";
import { checkCount } from "../part.ts";
import { type Box, writeBox } from "./boxes.ts";
import type { Range } from "./ranges.ts";

/** Where an item's data is: ranges of the file, or of the box `idat`. */
export interface Location {
  readonly id: number;
  readonly isInBox: boolean;
  readonly ranges: readonly Range[];
  readonly bytes: Uint8Array;
}

/** How many bytes the numbers of an `iloc` box have. */
interface Sizes {
  readonly id: number;
  readonly method: number;
  readonly offset: number;
  readonly length: number;
  readonly base: number;
  readonly index: number;
}

/** The locations of an `iloc` box. */
export function listLocations(bytes: Uint8Array, box: Box): readonly Location[] {
  const sizes = readSizes(bytes, box);
  const count = readUint(bytes, box.body + 6, sizes.id);
  const locations: Location[] = [];
  let ranges = 0;
  let at = box.body + 6 + sizes.id;
  for (let index = 0; index < count; index += 1) {
    const location = readLocation(slice(bytes, 0, box.end), at, sizes);
    locations.push(location);
    ranges += location.ranges.length;
    checkCount(locations.length + ranges);
    at += location.bytes.length;
  }
  return locations;
}

/** An `iloc` box with some of its locations. */
export function writeLocations(
  bytes: Uint8Array,
  box: Box,
  locations: readonly Location[],
): Uint8Array {
  const count = writeUint(locations.length, readSizes(bytes, box).id);
  const head = slice(bytes, box.body, box.body + 6);
  return writeBox("iloc", head, count, ...locations.map((each) => each.bytes));
}

function readSizes(bytes: Uint8Array, { body }: Box): Sizes {
  const version = readUint(bytes, body, 1);
  const [first, second] = [readUint(bytes, body + 4, 1), readUint(bytes, body + 5, 1)];
  return {
    id: version < 2 ? 2 : 4,
    method: version === 0 ? 0 : 2,
    offset: first >> 4,
    length: first & 15,
    base: second >> 4,
    index: version === 0 ? 0 : second & 15,
  };
}

function readLocation(bytes: Uint8Array, start: number, sizes: Sizes): Location {
  const id = readUint(bytes, start, sizes.id);
  const method = sizes.method === 0 ? 0 : readUint(bytes, start + sizes.id, 2) & 15;
  const source = start + sizes.id + sizes.method;
  // Data of another file, or of other items.
  if (method > 1 || readUint(bytes, source, 2) !== 0) throw new MalformedError("Data elsewhere.");
  const base = readUint(bytes, source + 2, sizes.base);
  const count = readUint(bytes, source + 2 + sizes.base, 2);
  const step = sizes.index + sizes.offset + sizes.length;
  if (sizes.length === 0) throw new MalformedError("Data without length.");
  const first = source + 2 + sizes.base + 2;
  const ranges = Array.from({ length: count }, (_, index): Range => {
    const at = first + index * step + sizes.index;
    const from = base + readUint(bytes, at, sizes.offset);
    return { start: from, end: from + readUint(bytes, at + sizes.offset, sizes.length) };
  });
  return { id, isInBox: method === 1, ranges, bytes: slice(bytes, start, first + count * step) };
}
