import {
  MalformedError,
  isZero,
  joinBytes,
  latin,
  readLatin,
  readUint,
  slice,
  startsWith,
  writeUint,
} from "./bytes.ts";
import { cleanProfile } from "./color-profile.ts";
import { createExif, readExif } from "./exif.ts";
import { type Part, checkCount, drop, keep, replace } from "./part.ts";
import type { PrivateKind } from "./private-kind.ts";
import { tellXmp } from "./xmp.ts";

const HEAD = 12;
const NEEDED = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM"]);
const PICTURES = ["VP8 ", "VP8L", "ANMF"];
/** Bytes of a frame's own fields, before its chunks. */
const FRAME_FIELDS = 16;
/** Bits of VP8X that say which chunks there are. */
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Takes a WebP apart: the chunks that decoders need, the orientation and the colour profile are kept. Throws a MalformedError where it is not whole. */
export function splitWebp(bytes: Uint8Array): readonly Part[] {
  const end = 8 + readUint(bytes, 4, 4, "little");
  const chunks = listChunks(slice(bytes, HEAD, end));
  if (!chunks.some(({ type }) => PICTURES.includes(type))) throw new MalformedError("No picture.");
  const parts = cleanFirstOfEach(chunks);
  const hasExif = parts.some(({ bytes: own }) => startsWith(own, "EXIF"));
  const flagged = parts.map((part) => setFlags(part, hasExif));
  const size = flagged.reduce((sum, part) => sum + part.bytes.length, 4);
  const head = joinBytes([latin("RIFF"), writeUint(size, 4, "little"), latin("WEBP")]);
  const rest = bytes.subarray(end);
  return [keep(head), ...flagged, drop(isZero(rest) ? [] : ["trailing"])];
}

function listChunks(bytes: Uint8Array): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = readUint(bytes, at + 4, 4, "little");
    const data = slice(bytes, at + 8, at + 8 + size);
    // Some programs leave out the last byte, which only makes the length even.
    const end = Math.min(bytes.length, at + 8 + size + (size % 2));
    chunks.push({ type: readLatin(bytes, at, at + 4), data, bytes: slice(bytes, at, end) });
    checkCount(chunks.length);
    at = end;
  }
  return chunks;
}

/** Exif and profile have an effect once. */
function cleanFirstOfEach(chunks: readonly Chunk[]): readonly Part[] {
  const first = new Map(chunks.toReversed().map((chunk) => [chunk.type, chunk]));
  return chunks.map((chunk) => {
    const part = cleanChunk(chunk);
    const isSecond = first.get(chunk.type) !== chunk && ["EXIF", "ICCP"].includes(chunk.type);
    return isSecond ? drop([...part.tells, "other"]) : part;
  });
}

function cleanChunk({ type, data, bytes }: Chunk): Part {
  if (NEEDED.has(type)) return keep(bytes);
  if (type === "ANMF") return cleanFrame(data);
  if (type === "ICCP") {
    const { bytes: profile, tells } = cleanProfile(data);
    return tells.length === 0 ? keep(bytes) : { bytes: writeChunk(type, profile), tells };
  }
  if (type === "EXIF") {
    const { orientation, tells } = readExif(data);
    const block = createExif(orientation);
    return block === undefined ? drop(tells) : replace(bytes, writeChunk(type, block), tells);
  }
  return drop(type === "XMP " ? tellXmp(data) : ["other"]);
}

/** A frame of an animation has chunks of its own. */
function cleanFrame(data: Uint8Array): Part {
  const parts = listChunks(slice(data, FRAME_FIELDS, data.length)).map((chunk): Part =>
    NEEDED.has(chunk.type) ? keep(chunk.bytes) : drop(["other"]),
  );
  const fields = data.subarray(0, FRAME_FIELDS);
  const bytes = writeChunk("ANMF", fields, ...parts.map((part) => part.bytes));
  return { bytes, tells: parts.flatMap(({ tells }): readonly PrivateKind[] => tells) };
}

function setFlags(part: Part, hasExif: boolean): Part {
  if (!startsWith(part.bytes, "VP8X")) return part;
  const bytes = part.bytes.slice();
  const flags = readUint(bytes, 8, 1) & ~(EXIF_FLAG | XMP_FLAG);
  bytes[8] = hasExif ? flags | EXIF_FLAG : flags;
  return { ...part, bytes };
}

function writeChunk(type: string, ...data: readonly Uint8Array[]): Uint8Array {
  const own = joinBytes(data);
  const padding = new Uint8Array(own.length % 2);
  return joinBytes([latin(type), writeUint(own.length, 4, "little"), own, padding]);
}
