import { isZero, joinBytes, readLatin, readUint, slice, writeUint } from "../bytes.ts";
import { type Box, listBoxes, writeBox } from "./boxes.ts";

/** An item of a HEIF file: a picture, a tile of one, or a block of metadata. */
export interface Item {
  readonly id: number;
  readonly type: string;
  /** Whether it has a name other than those that every encoder writes. */
  readonly isNamed: boolean;
  /** Its entry in the list of items, without a name. */
  readonly entry: Uint8Array;
}

const NAMES = new Set(["", "Color", "Alpha"]);

/** The items of an `iinf` box. */
export function listItems(bytes: Uint8Array, { body, end }: Box): readonly Item[] {
  const countSize = readUint(bytes, body, 1) === 0 ? 2 : 4;
  return listBoxes(bytes, body + 4 + countSize, end).map((box) => readItem(bytes, box));
}

/** An `iinf` box with some of its items. */
export function writeItems(bytes: Uint8Array, { body }: Box, items: readonly Item[]): Uint8Array {
  const countSize = readUint(bytes, body, 1) === 0 ? 2 : 4;
  const entries = items.map(({ entry }) => entry);
  return writeBox(
    "iinf",
    slice(bytes, body, body + 4),
    writeUint(items.length, countSize),
    ...entries,
  );
}

function readItem(bytes: Uint8Array, { start, body, end }: Box): Item {
  const version = readUint(bytes, body, 1);
  const idSize = version === 3 ? 4 : 2;
  const id = readUint(bytes, body + 4, idSize);
  const typeAt = body + 4 + idSize + 2;
  // Before version 2 there were no types.
  const type = version < 2 ? "" : readLatin(bytes, typeAt, typeAt + 4);
  const nameAt = version < 2 ? typeAt : typeAt + 4;
  const name = slice(bytes, nameAt, end);
  const known = readLatin(name, 0, Math.max(0, name.indexOf(0)));
  const isNamed = !NAMES.has(known) || !isZero(name.subarray(known.length));
  const unnamed = isNamed ? new Uint8Array(name.length) : name;
  return { id, type, isNamed, entry: joinBytes([slice(bytes, start, nameAt), unnamed]) };
}
