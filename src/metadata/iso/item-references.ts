import { readUint, slice } from "../bytes.ts";
import { type Box, listBoxes, writeBox } from "./boxes.ts";

/** That an item is made from others, describes them, or is a thumbnail of them. */
export interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
  readonly bytes: Uint8Array;
}

/** The references of an `iref` box. */
export function listReferences(bytes: Uint8Array, { body, end }: Box): readonly Reference[] {
  const idSize = readUint(bytes, body, 1) === 0 ? 2 : 4;
  return listBoxes(bytes, body + 4, end).map((box) => {
    const count = readUint(bytes, box.body + idSize, 2);
    const first = box.body + idSize + 2;
    slice(bytes, first, first + count * idSize);
    return {
      type: box.type,
      from: readUint(bytes, box.body, idSize),
      to: Array.from({ length: count }, (_, index) =>
        readUint(bytes, first + index * idSize, idSize),
      ),
      bytes: slice(bytes, box.start, box.end),
    };
  });
}

/** An `iref` box with some of its references. */
export function writeReferences(
  bytes: Uint8Array,
  { body }: Box,
  references: readonly Reference[],
): Uint8Array {
  return writeBox("iref", slice(bytes, body, body + 4), ...references.map((each) => each.bytes));
}
