import { crc32, deflateSync, inflateSync } from "node:zlib";
import {
  MalformedError,
  isZero,
  joinBytes,
  latin,
  plainBytes,
  readLatin,
  readUint,
  slice,
  writeUint,
} from "./bytes.ts";
import { cleanProfile } from "./color-profile.ts";
import { isKnownProfileWords } from "./profile-text.ts";
import { createExif, readExif } from "./exif.ts";
import { type Part, checkCount, drop, keep, replace } from "./part.ts";
import type { PrivateKind } from "./private-kind.ts";
import { tellXmp } from "./xmp.ts";

const HEAD = 8;
/** Chunks of PNG (third edition) that decoders need, animations among them. */
const NEEDED = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT".split(" "),
);
const TEXTS = new Set(["tEXt", "zTXt", "iTXt"]);
/** What a text tells, by its keyword. */
const KEYWORDS: readonly (readonly [PrivateKind, RegExp])[] = [
  ["person", /^(?:Author|Copyright)$/i],
  ["device", /^Source$/i],
  ["software", /^Software$/i],
  ["time", /^(?:Creation Time|date:\w+)$/i],
  ["history", /^Raw profile type/i],
];
/** Bytes of a colour profile, which is compressed. */
const MOST_PROFILE = 4 * 1024 * 1024;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Takes a PNG apart: the chunks that decoders need, the orientation and the colour profile are kept. Throws a MalformedError where it is not whole. */
export function splitPng(bytes: Uint8Array): readonly Part[] {
  const parts = [keep(slice(bytes, 0, HEAD))];
  const seen = new Set<string>();
  let at = HEAD;
  while (!seen.has("IEND")) {
    const chunk = readChunk(bytes, at);
    parts.push(seen.has(chunk.type) ? cleanRepeated(chunk) : cleanChunk(chunk));
    checkCount(parts.length);
    seen.add(chunk.type);
    at += chunk.bytes.length;
  }
  if (!seen.has("IDAT")) throw new MalformedError("No picture.");
  const rest = bytes.subarray(at);
  return [...parts, drop(isZero(rest) ? [] : ["trailing"])];
}

function readChunk(bytes: Uint8Array, at: number): Chunk {
  const size = readUint(bytes, at, 4);
  const data = slice(bytes, at + 8, at + 8 + size);
  if (readUint(bytes, at + 8 + size, 4) !== crc32(slice(bytes, at + 4, at + 8 + size))) {
    throw new MalformedError("A chunk is damaged.");
  }
  return { type: readLatin(bytes, at + 4, at + 8), data, bytes: slice(bytes, at, at + 12 + size) };
}

/** Exif and profile have an effect once; what else is there several times is needed or not. */
function cleanRepeated(chunk: Chunk): Part {
  const part = cleanChunk(chunk);
  return ["eXIf", "iCCP"].includes(chunk.type) ? drop([...part.tells, "other"]) : part;
}

function cleanChunk({ type, data, bytes }: Chunk): Part {
  if (NEEDED.has(type)) return keep(bytes);
  if (type === "iCCP") return cleanPngProfile(data, bytes);
  if (type === "eXIf") {
    const { orientation, tells } = readExif(data);
    const block = createExif(orientation);
    return block ? replace(bytes, writeChunk(type, block), tells) : drop(tells);
  }
  if (TEXTS.has(type)) return drop(tellText(data));
  return drop([type === "tIME" ? "time" : "other"]);
}

function tellText(data: Uint8Array): readonly PrivateKind[] {
  const keyword = readLatin(data, 0, Math.max(0, data.indexOf(0)));
  if (keyword === "XML:com.adobe.xmp") return tellXmp(data);
  const told = KEYWORDS.filter(([, names]) => names.test(keyword)).map(([kind]) => kind);
  return told.length > 0 ? told : ["comment"];
}

/** The profile's own name can be any text; the one that is written says what it is. */
function cleanPngProfile(data: Uint8Array, bytes: Uint8Array): Part {
  const name = readLatin(data, 0, Math.max(0, data.indexOf(0)));
  const cleaned = cleanProfile(inflate(data.subarray(name.length + 2)));
  const isKnown = isKnownProfileWords(name);
  const tells: readonly PrivateKind[] = isKnown ? cleaned.tells : [...cleaned.tells, "device"];
  if (tells.length === 0) return keep(bytes);
  const chunk = writeChunk("iCCP", latin("icc\0\0"), deflateSync(cleaned.bytes));
  return { bytes: chunk, tells };
}

function inflate(data: Uint8Array): Uint8Array {
  try {
    return plainBytes(inflateSync(data, { maxOutputLength: MOST_PROFILE }));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new MalformedError("A colour profile cannot be unpacked.", { cause: error });
  }
}

function writeChunk(type: string, ...data: readonly Uint8Array[]): Uint8Array {
  const named = joinBytes([latin(type), ...data]);
  return joinBytes([writeUint(named.length - 4, 4), named, writeUint(crc32(named), 4)]);
}
