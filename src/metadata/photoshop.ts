import { MalformedError, readUint, slice, startsWith } from "./bytes.ts";
import { readExif } from "./exif.ts";
import type { PrivateKind } from "./private-kind.ts";
import { tellXmp } from "./xmp.ts";

/** What records of IPTC IIM 4.2 tell, by the numbers of their data sets in the second record. */
const DATA_SETS: Readonly<Partial<Record<PrivateKind, readonly number[]>>> = {
  place: [26, 27, 90, 92, 95, 100, 101],
  person: [80, 85, 110, 115, 116, 118, 122],
  software: [65, 70],
  time: [30, 35, 37, 38, 55, 60, 62, 63],
  history: [7, 22, 103],
  comment: [5, 15, 20, 25, 40, 105, 120],
};

type ResourceReader = (data: Uint8Array) => readonly PrivateKind[];

/** What Photoshop's resources tell, by their numbers. */
const RESOURCES: ReadonlyMap<number, ResourceReader> = new Map<number, ResourceReader>([
  [0x0404, tellIptc],
  [0x0409, () => ["thumbnail"]],
  [0x040c, () => ["thumbnail"]],
  [0x0422, (data) => readExif(data).tells],
  [0x0424, tellXmp],
]);

/** What a block of Photoshop's resources tells, that of IPTC among them. */
export function tellPhotoshop(block: Uint8Array): readonly PrivateKind[] {
  const tells: PrivateKind[] = [];
  try {
    for (let at = 0; at < block.length && startsWith(block, "8BIM", at);) {
      const nameSize = readUint(block, at + 6, 1);
      const head = at + 6 + nameSize + 1 + ((nameSize + 1) % 2);
      const size = readUint(block, head, 4);
      const data = slice(block, head + 4, head + 4 + size);
      tells.push(...(RESOURCES.get(readUint(block, at + 4, 2))?.(data) ?? []));
      at = head + 4 + size + (size % 2);
    }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
  }
  return tells.length > 0 ? tells : ["history"];
}

/** What a block of IPTC records tells. */
export function tellIptc(block: Uint8Array): readonly PrivateKind[] {
  const told = new Set<PrivateKind>();
  for (let at = 0; at + 5 <= block.length && block[at] === 0x1c;) {
    const [record, number] = [readUint(block, at + 1, 1), readUint(block, at + 2, 1)];
    if (record === 2) for (const kind of listDataSetKinds(number)) told.add(kind);
    // A size with the highest bit set says how long the size itself is; no text has one.
    const size = readUint(block, at + 3, 2);
    if (size >= 0x8000) break;
    at += 5 + size;
  }
  return told.size > 0 ? [...told] : ["history"];
}

function listDataSetKinds(number: number): readonly PrivateKind[] {
  const kinds = Object.keys(DATA_SETS) as PrivateKind[];
  return kinds.filter((kind) => DATA_SETS[kind]?.includes(number));
}
