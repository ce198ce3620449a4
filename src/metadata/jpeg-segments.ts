import { MalformedError, joinBytes, readUint, slice, writeUint } from "./bytes.ts";
import { checkCount } from "./part.ts";

/** A segment of a JPEG with its marker; one that begins a scan has the scan's data behind it. */
export interface Segment {
  readonly marker: number;
  readonly bytes: Uint8Array;
  /** Without marker and length. */
  readonly data: Uint8Array;
}

/** The segments between start and end of a picture. */
export interface ListedSegments {
  readonly segments: readonly Segment[];
  /** Where the picture ends. */
  readonly end: number;
}

const END: Segment = { marker: 0xd9, bytes: new Uint8Array([0xff, 0xd9]), data: new Uint8Array() };
const SCAN = 0xda;

/** Lists the segments of a JPEG, its end among them; throws where there is none, or something between two segments. */
export function listSegments(bytes: Uint8Array): ListedSegments {
  const segments: Segment[] = [];
  for (let at = 2; ;) {
    const start = findMarker(bytes, at);
    const marker = readUint(bytes, start + 1, 1);
    if (marker === END.marker) {
      if (!segments.some((segment) => segment.marker === SCAN)) {
        throw new MalformedError("No picture.");
      }
      return { segments: [...segments, END], end: start + 2 };
    }
    const size = readUint(bytes, start + 2, 2);
    if (size < 2) throw new MalformedError("A segment is shorter than its length.");
    const data = slice(bytes, start + 4, start + 2 + size);
    at = start + 2 + size;
    if (marker === SCAN) at = findScanEnd(bytes, at);
    segments.push({ marker, data, bytes: bytes.subarray(start, at) });
    checkCount(segments.length);
  }
}

/** Writes a segment with its marker and length. */
export function writeSegment(marker: number, ...data: readonly Uint8Array[]): Uint8Array {
  const size = data.reduce((sum, { length }) => sum + length, 2);
  return joinBytes([new Uint8Array([0xff, marker]), writeUint(size, 2), ...data]);
}

/** Where the next marker begins; any number of 0xff may be before it. */
function findMarker(bytes: Uint8Array, at: number): number {
  let start = at;
  if (bytes[start] !== 0xff) throw new MalformedError("Something is between two segments.");
  while (bytes[start + 1] === 0xff) start += 1;
  return start;
}

/** Where the data of a scan ends: at a marker other than those that start it again. */
function findScanEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  throw new MalformedError("The picture has no end.");
}
