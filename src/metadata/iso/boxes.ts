import {
  MalformedError,
  joinBytes,
  latin,
  readLatin,
  readUint,
  slice,
  writeUint,
} from "../bytes.ts";

/** A box of ISO/IEC 14496-12: its type, and where it, its content and its end are. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

const HEAD = 8;
/** More boxes beside one another than any file has. */
const MOST_BOXES = 65_536;

/** The boxes of a part of a file; throws where they do not fill it. The last box of a file may leave its length out. */
export function listBoxes(bytes: Uint8Array, start: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    const box = readBox(bytes, at, end);
    boxes.push(box);
    if (boxes.length > MOST_BOXES) throw new MalformedError("Too many boxes.");
    at = box.end;
  }
  return boxes;
}

function readBox(bytes: Uint8Array, start: number, limit: number): Box {
  const short = readUint(bytes, start, 4);
  const type = readLatin(bytes, start + 4, start + HEAD);
  const body = start + (short === 1 ? 2 * HEAD : HEAD);
  const size = short === 1 ? readUint(bytes, start + HEAD, HEAD) : short;
  const end = short === 0 && limit === bytes.length ? limit : start + size;
  if (end < body || end > limit) throw new MalformedError("A box is beyond the end.");
  return { type, start, body, end };
}

/** The content of a box. */
export function contentOf(bytes: Uint8Array, { body, end }: Box): Uint8Array {
  return slice(bytes, body, end);
}

export function writeBox(type: string, ...content: readonly Uint8Array[]): Uint8Array {
  const size = content.reduce((sum, { length }) => sum + length, HEAD);
  return joinBytes([writeUint(size, 4), latin(type), ...content]);
}

/** A box of that many bytes in which nothing is. */
export function writeFreeBox(size: number): Uint8Array {
  if (size < HEAD) throw new MalformedError("There is no room for a box.");
  return writeBox("free", new Uint8Array(size - HEAD));
}
