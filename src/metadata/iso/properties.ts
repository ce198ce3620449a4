import { isZero, joinBytes, readLatin, readUint, slice, writeUint } from "../bytes.ts";
import { cleanProfile } from "../color-profile.ts";
import { type Part, checkCount, keep } from "../part.ts";
import type { PrivateKind } from "../private-kind.ts";
import { type Box, contentOf, listBoxes, writeBox, writeFreeBox } from "./boxes.ts";

/** Properties that decoders need: size, coding, colours, how a picture is cropped and turned, and what an auxiliary picture is. */
const NEEDED = new Set(
  "ispe pixi hvcC av1C avcC vvcC lhvC colr pasp clap irot imir auxC a1op lsel a1lx mdcv clli cclv amve".split(
    " ",
  ),
);
/** What other properties tell. */
const KINDS: ReadonlyMap<string, PrivateKind> = new Map([
  ["udes", "comment"],
  ["crtt", "time"],
  ["mdft", "time"],
]);
const ALPHA = /auxiliary:alpha|auxid:1$/;

/** Which properties an item has, by their numbers from 1. */
interface Association {
  readonly item: number;
  readonly numbers: readonly number[];
  /** Bytes of a number, and where each is. */
  readonly size: number;
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** The items of an `iprp` box that are the transparency of others. */
export function findAlphas(bytes: Uint8Array, box: Box): ReadonlySet<number> {
  const alphas = new Set(
    listProperties(bytes, box).flatMap((each, index) => (isAlpha(bytes, each) ? [index + 1] : [])),
  );
  const associations = listLists(bytes, box).flatMap((each) => listAssociations(bytes, each));
  const own = associations.filter(({ numbers }) => numbers.some((one) => alphas.has(one)));
  return new Set(own.map(({ item }) => item));
}

/**
 * An `iprp` box with what the items that are kept need. A property that is not needed becomes a free box, so that the others keep their numbers.
 */
export function cleanProperties(bytes: Uint8Array, box: Box, items: ReadonlySet<number>): Part {
  const lists = listLists(bytes, box);
  const used = new Set(
    lists
      .flatMap((each) => listAssociations(bytes, each))
      .flatMap(({ item, numbers }) => (items.has(item) ? numbers : [])),
  );
  const properties = listProperties(bytes, box);
  const parts = properties.map((each, index) => cleanProperty(bytes, each, used.has(index + 1)));
  const unneeded = new Set(
    properties.flatMap(({ type }, index) => (NEEDED.has(type) ? [] : [index + 1])),
  );
  const content = [
    writeBox("ipco", ...parts.map((part) => part.bytes)),
    ...lists.map((each) => writeAssociations(bytes, each, items, unneeded)),
  ];
  return { bytes: writeBox("iprp", ...content), tells: parts.flatMap(({ tells }) => tells) };
}

function listProperties(bytes: Uint8Array, box: Box): readonly Box[] {
  const container = listBoxes(bytes, box.body, box.end).find(({ type }) => type === "ipco");
  return container ? listBoxes(bytes, container.body, container.end) : [];
}

function listLists(bytes: Uint8Array, box: Box): readonly Box[] {
  return listBoxes(bytes, box.body, box.end).filter(({ type }) => type === "ipma");
}

function isAlpha(bytes: Uint8Array, box: Box): boolean {
  if (box.type !== "auxC") return false;
  const content = contentOf(bytes, box).subarray(4);
  return ALPHA.test(readLatin(content, 0, Math.max(0, content.indexOf(0))));
}

function cleanProperty(bytes: Uint8Array, box: Box, isUsed: boolean): Part {
  const whole = slice(bytes, box.start, box.end);
  if (NEEDED.has(box.type) && isUsed) {
    return box.type === "colr" ? cleanColours(bytes, box) : keep(whole);
  }
  const isHarmless = NEEDED.has(box.type) || (box.type === "free" && isZero(contentOf(bytes, box)));
  const tells: readonly PrivateKind[] = isHarmless ? [] : [tellProperty(box.type)];
  return { bytes: writeFreeBox(whole.length), tells };
}

function tellProperty(type: string): PrivateKind {
  return KINDS.get(type) ?? "other";
}

function cleanColours(bytes: Uint8Array, box: Box): Part {
  const content = contentOf(bytes, box);
  const kind = readLatin(content, 0, 4);
  if (kind !== "prof" && kind !== "rICC") return keep(slice(bytes, box.start, box.end));
  const { bytes: profile, tells } = cleanProfile(content.subarray(4));
  if (tells.length === 0) return keep(slice(bytes, box.start, box.end));
  return { bytes: writeBox("colr", joinBytes([content.subarray(0, 4), profile])), tells };
}

function listAssociations(bytes: Uint8Array, { body, end }: Box): readonly Association[] {
  const own = slice(bytes, 0, end);
  const idSize = readUint(own, body, 1) === 0 ? 2 : 4;
  const size = readUint(own, body + 3, 1) & 1 ? 2 : 1;
  const count = readUint(own, body + 4, 4);
  const associations: Association[] = [];
  let start = body + 8;
  for (let index = 0; index < count; index += 1) {
    const first = start + idSize + 1;
    const many = readUint(own, start + idSize, 1);
    const places = Array.from({ length: many }, (_, one) => first + one * size);
    const numbers = places.map((at) => numberAt(own, at, size));
    const end = first + many * size;
    associations.push({ item: readUint(own, start, idSize), numbers, size, places, start, end });
    checkCount(associations.length);
    start = end;
  }
  return associations;
}

/** A number of one or two bytes without its highest bit, which says that decoders have to know the property. */
function numberAt(bytes: Uint8Array, at: number, size: number): number {
  return readUint(bytes, at, size) & (size === 2 ? 0x7fff : 0x7f);
}

/** A list of the associations of some items, in which some numbers become 0, which is no property. */
function writeAssociations(
  bytes: Uint8Array,
  box: Box,
  items: ReadonlySet<number>,
  unneeded: ReadonlySet<number>,
): Uint8Array {
  const kept = listAssociations(bytes, box).filter(({ item }) => items.has(item));
  const entries = kept.map(({ start, end, places, numbers, size }) => {
    const entry = bytes.slice(start, end);
    for (const [index, at] of places.entries()) {
      if (unneeded.has(numbers[index] ?? 0)) entry.fill(0, at - start, at - start + size);
    }
    return entry;
  });
  const head = slice(bytes, box.body, box.body + 4);
  return writeBox("ipma", head, writeUint(kept.length, 4), ...entries);
}
