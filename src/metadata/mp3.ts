import { MalformedError, isZero, readLatin, readUint, slice, startsWith } from "./bytes.ts";
import { findFrameSize } from "./mp3-frame.ts";
import { type Part, drop, keep } from "./part.ts";
import type { PrivateKind } from "./private-kind.ts";

const HEAD = 10;
/** What frames of ID3 2.2 to 2.4 tell, by their ids. */
const FRAMES: readonly (readonly [PrivateKind, RegExp])[] = [
  ["person", /^(?:TP[1234]|TPE[1234]|TCM|TCOM|TXT|TEXT|TOA|TOPE|TOWN|TCR|TCOP|TPB|TPUB)$/],
  ["software", /^(?:TEN|TENC|TSS|TSSE)$/],
  ["time", /^(?:TYE|TYER|TDA|TDAT|TIM|TIME|TDRC|TDEN|TDTG|TRD|TRDA)$/],
  ["thumbnail", /^(?:PIC|APIC)$/],
  ["comment", /^(?:COM|COMM|TT[123]|TIT[123]|TAL|TALB|TXX|TXXX|ULT|USLT)$/],
];
/** Tags behind the sound: ID3 1, APE and Lyrics3. */
const END_TAGS = ["TAG", "APETAGEX", "LYRICSBEGIN", "ID3", "3DI"];

/** Takes an MP3 apart: the sound is kept. Throws a MalformedError where it is not whole. */
export function splitMp3(bytes: Uint8Array): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (startsWith(bytes, "ID3", start)) {
    const end = start + HEAD + readTagSize(bytes, start);
    parts.push(drop(tellTag(slice(bytes, start, end))));
    start = end;
  }
  while (bytes[start] === 0) start += 1;
  const end = findSoundEnd(bytes, start);
  const rest = bytes.subarray(end);
  const isTag = END_TAGS.some((tag) => startsWith(rest, tag));
  if (!isTag && !isZero(rest)) throw new MalformedError("Something is between two frames.");
  return [...parts, keep(slice(bytes, start, end)), drop(isTag ? ["comment"] : [])];
}

function findSoundEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let size = findFrameSize(bytes, at); size > 0; size = findFrameSize(bytes, at)) {
    at = Math.min(bytes.length, at + size);
  }
  if (at === start) throw new MalformedError("No sound.");
  return at;
}

/** The bytes of a tag behind its head; each byte of the number has seven bits. */
function readTagSize(bytes: Uint8Array, start: number): number {
  const parts = [6, 7, 8, 9].map((index) => readUint(bytes, start + index, 1) & 0x7f);
  return parts.reduce((size, part) => size * 128 + part, 0);
}

function tellTag(tag: Uint8Array): readonly PrivateKind[] {
  const isOld = tag[3] === 2;
  const [idSize, headSize] = isOld ? [3, 6] : [4, HEAD];
  const told = new Set<PrivateKind>();
  for (let at = HEAD; at + headSize <= tag.length && tag[at] !== 0;) {
    const id = readLatin(tag, at, at + idSize);
    for (const [kind, ids] of FRAMES) if (ids.test(id)) told.add(kind);
    at += headSize + (isOld ? readUint(tag, at + 3, 3) : readFrameSize(tag, at));
  }
  return told.size > 0 ? [...told] : ["other"];
}

function readFrameSize(tag: Uint8Array, at: number): number {
  return tag[3] === 4 ? readTagSize(tag, at - 2) : readUint(tag, at + 4, 4);
}
