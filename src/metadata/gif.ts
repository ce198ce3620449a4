import { MalformedError, isZero, readUint, slice, startsWith } from "./bytes.ts";
import { type Part, checkCount, drop, keep } from "./part.ts";
import { tellXmp } from "./xmp.ts";

const HEAD = 13;
const END = 0x3b;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const GRAPHIC_CONTROL = 0xf9;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** An application's block: its length, its name, and three bytes that say how often to repeat. */
const LOOPS = ["\x0bNETSCAPE2.0\x03\x01", "\x0bANIMEXTS1.0\x03\x01"];
const LOOP_SIZE = 2 + 12 + 4 + 1;

/** Takes a GIF apart: pictures, their times and the number of repetitions are kept. Throws a MalformedError where it is not whole. */
export function splitGif(bytes: Uint8Array): readonly Part[] {
  let at = HEAD + tableSize(readUint(bytes, 10, 1));
  const parts = [keep(slice(bytes, 0, at))];
  let hasPicture = false;
  for (let kind = readUint(bytes, at, 1); kind !== END; kind = readUint(bytes, at, 1)) {
    if (kind !== IMAGE && kind !== EXTENSION) throw new MalformedError("An unknown block.");
    const end = kind === IMAGE ? findImageEnd(bytes, at) : findEnd(bytes, at + 2);
    const block = slice(bytes, at, end);
    parts.push(kind === IMAGE ? keep(block) : cleanExtension(block));
    hasPicture ||= kind === IMAGE;
    checkCount(parts.length);
    at = end;
  }
  if (!hasPicture) throw new MalformedError("No picture.");
  const rest = bytes.subarray(at + 1);
  return [...parts, keep(slice(bytes, at, at + 1)), drop(isZero(rest) ? [] : ["trailing"])];
}

/** Bytes of a table of colours, by the flags before it. */
function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function findImageEnd(bytes: Uint8Array, at: number): number {
  return findEnd(bytes, at + 11 + tableSize(readUint(bytes, at + 9, 1)));
}

/** The end of a row of blocks, each with its length before it; the last has none. */
function findEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let size = readUint(bytes, at, 1); size > 0; size = readUint(bytes, at, 1)) at += size + 1;
  return at + 1;
}

function cleanExtension(block: Uint8Array): Part {
  const label = block[1];
  if (label === GRAPHIC_CONTROL) return block.length === 8 ? keep(block) : drop(["other"]);
  if (label === COMMENT) return drop(["comment"]);
  if (label !== APPLICATION) return drop(["other"]);
  const isLoop = LOOPS.some((head) => startsWith(block, head, 2)) && block.length === LOOP_SIZE;
  if (isLoop) return keep(block);
  return drop(startsWith(block, "XMP DataXMP", 3) ? tellXmp(block) : ["other"]);
}
