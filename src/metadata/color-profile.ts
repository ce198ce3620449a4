import {
  MalformedError,
  isZero,
  joinBytes,
  readLatin,
  readUint,
  slice,
  writeUint,
} from "./bytes.ts";
import { isKnownProfileText } from "./profile-text.ts";
import { type Part, keep } from "./part.ts";
import { type PrivateKind, sortKinds } from "./private-kind.ts";

const HEAD = 128;
/** More tags than any profile has. */
const MOST_TAGS = 128;

/** Tags of ICC.1:2022 that say how colours are meant, in numbers. */
const NUMBERS = new Set(
  "rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC wtpt bkpt chad chrm lumi meas view tech cicp gamt rig0 rig2 A2B0 A2B1 A2B2 A2B3 B2A0 B2A1 B2A2 B2A3 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3 pre0 pre1 pre2".split(
    " ",
  ),
);
/** Tags with texts. They are kept where their words are those of well-known profiles. */
const TEXTS: ReadonlyMap<string, PrivateKind> = new Map([
  ["desc", "device"],
  ["dmnd", "device"],
  ["dmdd", "device"],
  ["vued", "device"],
  ["cprt", "person"],
]);
/** What other tags tell, such as the serial number of the display in Apple's "mmod". */
const OTHERS: ReadonlyMap<string, PrivateKind> = new Map([
  ["mmod", "serial"],
  ["meta", "serial"],
  ["calt", "time"],
  ["targ", "comment"],
]);
/** Fields of the header that name programs and devices: where they are, and what they have in well-known profiles. */
const FIELDS = [4, 40, 48, 52, 80];
const KNOWN_FIELDS = new Set([
  "\0\0\0\0",
  "IEC ",
  "sRGB",
  "HP  ",
  "MSFT",
  "lcms",
  "none",
  "ADBE",
  "Lino",
  "saws",
]);
const DATE = [24, 36] as const;
const DIGEST = [84, 100] as const;

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * An ICC profile without the texts and tags that name a display, a camera or a person. One that has none of them is kept as it is, byte by
 * byte. Throws a MalformedError where it cannot be read.
 */
export function cleanProfile(profile: Uint8Array): Part {
  const size = readUint(profile, 0, 4);
  const whole = slice(profile, 0, size);
  if (readLatin(whole, 36, 40) !== "acsp") throw new MalformedError("No colour profile.");
  const tags = listTags(whole);
  const toldByTag = tags.map((tag) => tellTag(whole, tag));
  const fields = FIELDS.filter((at) => !KNOWN_FIELDS.has(readLatin(whole, at, at + 4)));
  const hidden = hasMore(profile, size, tags) ? (["other"] as const) : [];
  const tells = sortKinds([...toldByTag.flat(), ...fields.map(() => "device" as const), ...hidden]);
  if (tells.length === 0) return keep(profile);
  const kept = tags.filter((_, index) => toldByTag[index]?.length === 0);
  return { bytes: writeProfile(cleanHead(whole, fields, kept), whole, kept), tells };
}

function listTags(profile: Uint8Array): readonly Tag[] {
  const count = readUint(profile, HEAD, 4);
  if (count > MOST_TAGS) throw new MalformedError("Too many tags.");
  return Array.from({ length: count }, (_, index) => {
    const at = HEAD + 4 + index * 12;
    const start = readUint(profile, at + 4, 4);
    const end = start + readUint(profile, at + 8, 4);
    slice(profile, start, end);
    return { name: readLatin(profile, at, at + 4), start, end };
  });
}

function tellTag(profile: Uint8Array, { name, start, end }: Tag): readonly PrivateKind[] {
  if (NUMBERS.has(name)) return [];
  const kind = TEXTS.get(name);
  if (kind === undefined) return [OTHERS.get(name) ?? "other"];
  return isKnownProfileText(slice(profile, start, end)) ? [] : [kind];
}

/** Whether there is something besides header and tags. */
function hasMore(profile: Uint8Array, size: number, tags: readonly Tag[]): boolean {
  const rest = profile.slice();
  rest.fill(0, 0, HEAD + 4 + tags.length * 12);
  for (const { start, end } of tags) rest.fill(0, start, Math.max(start, Math.min(end, size)));
  return !isZero(rest);
}

function cleanHead(
  profile: Uint8Array,
  fields: readonly number[],
  kept: readonly Tag[],
): Uint8Array {
  const head = profile.slice(0, HEAD);
  for (const at of fields) head.fill(0, at, at + 4);
  // Without its name it is the profile of some display, which was measured on some day.
  if (!kept.some(({ name }) => name === "desc")) head.fill(0, ...DATE);
  return head.fill(0, ...DIGEST);
}

function writeProfile(head: Uint8Array, profile: Uint8Array, tags: readonly Tag[]): Uint8Array {
  const places = new Map<string, number>();
  const data: Uint8Array[] = [];
  let next = HEAD + 4 + tags.length * 12;
  for (const { start, end } of tags) {
    // The curves of the three colours are often one and the same part.
    const key = `${start} ${end}`;
    if (places.has(key)) continue;
    places.set(key, next);
    const padding = (4 - ((end - start) % 4)) % 4;
    data.push(slice(profile, start, end), new Uint8Array(padding));
    next += end - start + padding;
  }
  const table = tags.flatMap(({ name, start, end }) => [
    Buffer.from(name, "latin1"),
    writeUint(places.get(`${start} ${end}`) ?? 0, 4),
    writeUint(end - start, 4),
  ]);
  const size = writeUint(next, 4);
  return joinBytes([size, head.subarray(4), writeUint(tags.length, 4), ...table, ...data]);
}
