import { MalformedError, isZero, joinBytes, readUint, slice } from "../bytes.ts";
import { readExif } from "../exif.ts";
import { type Part, drop, keep } from "../part.ts";
import type { PrivateKind } from "../private-kind.ts";
import { tellXmp } from "../xmp.ts";
import { type Box, contentOf, listBoxes, writeBox, writeFreeBox } from "./boxes.ts";
import { cleanHandler } from "./handler.ts";
import { cleanData } from "./heif-data.ts";
import { type Item, listItems, writeItems } from "./item-info.ts";
import { type Location, listLocations, writeLocations } from "./item-locations.ts";
import { type Reference, listReferences, writeReferences } from "./item-references.ts";
import { cleanProperties, findAlphas } from "./properties.ts";
import type { Range } from "./ranges.ts";

/** The box `meta` of a picture: without what is not needed, and where the data of its items is. */
export interface CleanedMeta {
  readonly part: Part;
  /** Ranges of the file with data that is needed. */
  readonly kept: readonly Range[];
  /** Those of all items. */
  readonly all: readonly Range[];
}

/** References from a picture to what it is made of. */
const MADE_OF = new Set(["dimg", "prem"]);
/** Bytes of a box `dinf` that says no more than that the data is in this file. */
const PLAIN_DATA_INFORMATION = 36;
/** Items can share data, but not without end. */
const MOST_SHARING = 4;
/** An Exif item begins with a number of that many bytes. */
const EXIF_OFFSET = 4;

interface Contents {
  readonly bytes: Uint8Array;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly items: readonly Item[];
  readonly references: readonly Reference[];
  readonly locations: readonly Location[];
  readonly kept: ReadonlySet<number>;
}

/** Cleans the box `meta` of a HEIC or AVIF; it keeps its length. */
export function cleanMeta(bytes: Uint8Array, meta: Box): CleanedMeta {
  const children = listBoxes(bytes, meta.body + 4, meta.end);
  const contents = readContents(bytes, children);
  const { locations, kept } = contents;
  checkSharing(bytes, locations);
  const parts = children.map((box) => cleanChild(contents, box));
  const tells = [...parts.flatMap((part) => part.tells), ...tellItems(contents)];
  const head = slice(bytes, meta.body, meta.body + 4);
  const written = writeBox("meta", head, ...parts.map((part) => part.bytes));
  const missing = meta.end - meta.start - written.length;
  const padding = missing === 0 ? [] : [writeFreeBox(missing)];
  return {
    part: {
      bytes: writeBox("meta", head, ...parts.map((part) => part.bytes), ...padding),
      tells,
    },
    kept: rangesOf(locations.filter(({ id }) => kept.has(id))),
    all: rangesOf(locations),
  };
}

function readContents(bytes: Uint8Array, children: readonly Box[]): Contents {
  const single = children.filter(({ type }) => type !== "free");
  const boxes = new Map(single.map((box) => [box.type, box]));
  if (boxes.size < single.length) throw new MalformedError("A box is there twice.");
  const need = (type: string): Box => {
    const box = boxes.get(type);
    if (box === undefined) throw new MalformedError("A box is missing.");
    return box;
  };
  const references = boxes.get("iref");
  const listed = references ? listReferences(bytes, references) : [];
  const primary = need("pitm");
  const idSize = readUint(bytes, primary.body, 1) === 0 ? 2 : 4;
  const alphas = findAlphas(bytes, need("iprp"));
  return {
    bytes,
    boxes,
    items: listItems(bytes, need("iinf")),
    references: listed,
    locations: listLocations(bytes, need("iloc")),
    kept: findNeeded(readUint(bytes, primary.body + 4, idSize), listed, alphas),
  };
}

/** The primary picture, what it is made of, and the transparency of both. */
function findNeeded(
  primary: number,
  references: readonly Reference[],
  alphas: ReadonlySet<number>,
): ReadonlySet<number> {
  const leads = new Map<number, number[]>();
  const lead = (from: number, to: readonly number[]): void => {
    const known = leads.get(from) ?? [];
    for (const each of to) known.push(each);
    leads.set(from, known);
  };
  for (const { type, from, to } of references) {
    if (MADE_OF.has(type)) lead(from, to);
    if (type === "auxl" && alphas.has(from)) for (const each of to) lead(each, [from]);
  }
  const needed = new Set<number>();
  const waiting = [primary];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    for (const each of leads.get(next) ?? []) waiting.push(each);
  }
  return needed;
}

function checkSharing(bytes: Uint8Array, locations: readonly Location[]): void {
  const ranges = locations.flatMap((location) => location.ranges);
  const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total > MOST_SHARING * bytes.length) throw new MalformedError("Too much shared data.");
}

function rangesOf(locations: readonly Location[]): readonly Range[] {
  return locations.flatMap(({ isInBox, ranges }) => (isInBox ? [] : ranges));
}

type ChildCleaner = (contents: Contents, box: Box) => Part;

const CLEANERS: ReadonlyMap<string, ChildCleaner> = new Map<string, ChildCleaner>([
  ["hdlr", ({ bytes }, box) => cleanHandler(bytes, box)],
  ["pitm", ({ bytes }, box) => keep(slice(bytes, box.start, box.end))],
  ["iprp", ({ bytes, kept }, box) => cleanProperties(bytes, box, kept)],
  ["iinf", cleanItems],
  ["iref", cleanReferences],
  [
    "iloc",
    ({ bytes, locations, kept }, box) =>
      keep(
        writeLocations(
          bytes,
          box,
          locations.filter(({ id }) => kept.has(id)),
        ),
      ),
  ],
  ["idat", cleanOwnData],
  ["dinf", cleanDataInformation],
  ["grpl", () => drop([])],
  ["free", ({ bytes }, box) => freeInside(bytes, box)],
]);

function cleanChild(contents: Contents, box: Box): Part {
  return CLEANERS.get(box.type)?.(contents, box) ?? drop(["other"]);
}

function cleanItems({ bytes, items, kept }: Contents, box: Box): Part {
  const own = items.filter(({ id }) => kept.has(id));
  const tells: readonly PrivateKind[] = own.some(({ isNamed }) => isNamed) ? ["comment"] : [];
  return { bytes: writeItems(bytes, box, own), tells };
}

function cleanReferences({ bytes, references, kept }: Contents, box: Box): Part {
  const own = references.filter(
    ({ type, from, to }) =>
      (MADE_OF.has(type) || type === "auxl") && [from, ...to].every((id) => kept.has(id)),
  );
  return own.length === 0 ? drop([]) : keep(writeReferences(bytes, box, own));
}

/** Small items, such as how tiles are put together, have their data in the box `idat`, whose offsets begin at its content. */
function cleanOwnData({ bytes, locations, kept }: Contents, box: Box): Part {
  const rangesIn = (own: readonly Location[]): readonly Range[] =>
    own
      .filter(({ isInBox }) => isInBox)
      .flatMap(({ ranges }) => ranges)
      .map(({ start, end }) => ({ start: start + box.body, end: end + box.body }));
  return cleanData(
    bytes,
    box,
    rangesIn(locations.filter(({ id }) => kept.has(id))),
    rangesIn(locations),
  );
}

function cleanDataInformation({ bytes }: Contents, { start, end }: Box): Part {
  const isPlain = end - start === PLAIN_DATA_INFORMATION;
  return isPlain ? keep(slice(bytes, start, end)) : drop(["other"]);
}

function freeInside(bytes: Uint8Array, box: Box): Part {
  const tells: readonly PrivateKind[] = isZero(contentOf(bytes, box)) ? [] : ["trailing"];
  return { bytes: writeFreeBox(box.end - box.start), tells };
}

/** What the items tell that are not kept. */
function tellItems(contents: Contents): readonly PrivateKind[] {
  const { items, references, kept } = contents;
  const thumbnails = new Set(
    references.filter(({ type }) => type === "thmb").map(({ from }) => from),
  );
  return items
    .filter(({ id }) => !kept.has(id))
    .flatMap((item): readonly PrivateKind[] => {
      if (item.type === "Exif")
        return readExif(readData(contents, item).subarray(EXIF_OFFSET)).tells;
      if (item.type === "mime") return tellXmp(readData(contents, item));
      return [thumbnails.has(item.id) ? "thumbnail" : "other"];
    });
}

function readData({ bytes, boxes, locations }: Contents, { id }: Item): Uint8Array {
  const own = locations.filter((location) => location.id === id);
  return joinBytes(
    own.flatMap(({ isInBox, ranges }) => {
      const base = isInBox ? (boxes.get("idat")?.body ?? 0) : 0;
      return ranges.map(({ start, end }) => slice(bytes, base + start, base + end));
    }),
  );
}
