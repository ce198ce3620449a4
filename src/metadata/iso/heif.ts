import { MalformedError, UnsupportedError, isZero, joinBytes, slice } from "../bytes.ts";
import { type Part, keep } from "../part.ts";
import type { PrivateKind } from "../private-kind.ts";
import { type Box, contentOf, listBoxes, writeFreeBox } from "./boxes.ts";
import { cleanData } from "./heif-data.ts";
import { cleanMeta } from "./heif-meta.ts";
import type { Range } from "./ranges.ts";

/** What boxes beside the picture tell. */
const KINDS: ReadonlyMap<string, PrivateKind> = new Map([
  ["mpvd", "trailing"],
  ["free", "trailing"],
  ["skip", "trailing"],
]);

/**
 * Takes a HEIC or AVIF apart. The primary picture is kept, with what it is made of, its transparency, how it is turned, and its colour profile.
 * Everything stays at its place, because offsets lead there: what is not needed becomes zeros. Throws a MalformedError where it is not whole,
 * and an UnsupportedError where it moves.
 */
export function splitHeif(bytes: Uint8Array): readonly Part[] {
  const boxes = listBoxes(bytes, 0, bytes.length);
  if (boxes.some(({ type }) => type === "moov")) throw new UnsupportedError("A film.");
  const [meta, ...others] = boxes.filter(({ type }) => type === "meta");
  if (!meta || others.length > 0) throw new MalformedError("No picture.");
  const { part, kept, all } = cleanMeta(bytes, meta);
  checkPlaces(boxes, kept);
  const parts = boxes.map((box): Part => {
    if (box === meta) return part;
    if (box.type === "mdat") return cleanData(bytes, box, kept, all);
    return box.type === "ftyp" ? keep(slice(bytes, box.start, box.end)) : freeBox(bytes, box);
  });
  return cutEnd(parts);
}

function checkPlaces(boxes: readonly Box[], kept: readonly Range[]): void {
  const data = boxes.filter(({ type }) => type === "mdat");
  const isInData = ({ start, end }: Range): boolean =>
    data.some((box) => start >= box.body && end <= box.end);
  if (!kept.every(isInData)) throw new MalformedError("Data is not where it should be.");
}

function freeBox(bytes: Uint8Array, box: Box): Part {
  const isFree = box.type === "free" || box.type === "skip";
  const isEmpty = isFree && isZero(contentOf(bytes, box));
  const tells: readonly PrivateKind[] = isEmpty ? [] : [KINDS.get(box.type) ?? "other"];
  return { bytes: writeFreeBox(box.end - box.start), tells };
}

/** No offset leads behind the last box that has something in it. */
function cutEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.findLastIndex(({ bytes }) => !isFreeBox(bytes));
  return parts.map((part, index) => (index > last ? { ...part, bytes: joinBytes([]) } : part));
}

function isFreeBox(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 8)).toString("latin1") === "free";
}
