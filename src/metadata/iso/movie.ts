import {
  MalformedError,
  UnsupportedError,
  isZero,
  latin,
  readLatin,
  readUint,
  slice,
} from "../bytes.ts";
import type { Part } from "../part.ts";
import { type PrivateKind, sortKinds } from "../private-kind.ts";
import { type Box, contentOf, listBoxes } from "./boxes.ts";
import { cleanHandler, readHandlerType } from "./handler.ts";
import type { Range } from "./ranges.ts";

/** What decoders need, by the box that it is in. Boxes that have such a list of their own are read further. */
const NEEDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "": "ftyp styp moov mdat moof mfra sidx ssix prft wide",
    moov: "mvhd trak mvex",
    trak: "tkhd tref edts mdia",
    edts: "elst",
    mdia: "mdhd hdlr minf elng",
    minf: "vmhd smhd nmhd sthd hmhd hdlr dinf stbl",
    stbl: "stsd stts ctts cslg stsc stsz stz2 stco co64 stss sdtp sbgp sgpd stps subs saiz saio",
    mvex: "mehd trex leva",
  }).map(([type, inside]) => [type, new Set(inside.split(" "))]),
);
/** Tracks that are seen and heard. Others, such as Apple's "meta", can say where the camera was at each moment. */
const TRACKS = new Set(["vide", "soun", "subt", "sbtl", "text", "clcp"]);
/** Fields of a track's description that name the program, by what the track handles. */
const FIELDS: ReadonlyMap<string, readonly Range[]> = new Map([
  [
    "vide",
    [
      { start: 20, end: 24 },
      { start: 50, end: 82 },
    ],
  ],
  ["soun", [{ start: 20, end: 24 }]],
]);
/** What Apple's and 3GPP's boxes of user data tell, by words in them. */
const WORDS: readonly (readonly [PrivateKind, RegExp])[] = [
  ["place", /\xa9xyz|loci|location|GPS/],
  ["device", /\xa9mak|\xa9mod|\.make|\.model|manu|modl/],
  ["person", /\xa9ART|\xa9aut|\xa9wrt|aART|auth|author|artist|cprt|perf/],
  ["software", /\xa9too|\xa9swr|\xa9enc|\.software|Lavf/],
  ["time", /\xa9day|creationdate/],
  ["comment", /\xa9cmt|\xa9nam|desc|titl|\xa9lyr/],
  ["thumbnail", /covr/],
];

interface Draft {
  readonly bytes: Uint8Array;
  readonly tells: PrivateKind[];
}

/** Cleans what is in a box of a type, in place. */
type ContentCleaner = (draft: Draft, box: Box, track: string) => void;

const CLEANERS: ReadonlyMap<string, ContentCleaner> = new Map<string, ContentCleaner>([
  ["mvhd", clearTimes],
  ["tkhd", clearTimes],
  ["mdhd", clearTimes],
  ["hdlr", clearName],
  ["stsd", clearEncoders],
]);

interface Draft {
  readonly bytes: Uint8Array;
  readonly tells: PrivateKind[];
}

/**
 * A film or a recording without its metadata, as one part. Everything stays at its place, because offsets lead there: a box that is not needed
 * becomes a free one. Throws a MalformedError where it is not whole, and an UnsupportedError where a track is neither seen nor heard.
 */
export function splitMovie(bytes: Uint8Array): readonly Part[] {
  const draft: Draft = { bytes: bytes.slice(), tells: [] };
  const boxes = listBoxes(bytes, 0, bytes.length);
  if (!boxes.some(({ type }) => type === "moov")) throw new MalformedError("No film.");
  for (const box of boxes) cleanBox(draft, box, "", "");
  return [{ bytes: draft.bytes, tells: sortKinds(draft.tells) }];
}

/** Cleans a box; `parent` is the type of the one around it, `track` what the track handles that it is in. */
function cleanBox(draft: Draft, box: Box, parent: string, track: string): void {
  if (box.type === "cmov") throw new UnsupportedError("A compressed list of tracks.");
  if (NEEDED.get(parent)?.has(box.type) !== true) {
    removeBox(draft, box);
    return;
  }
  const handled = box.type === "mdia" ? readTrack(draft, box) : track;
  CLEANERS.get(box.type)?.(draft, box, handled);
  if (!NEEDED.has(box.type)) return;
  for (const inside of listBoxes(draft.bytes, box.body, box.end)) {
    cleanBox(draft, inside, box.type, handled);
  }
}

function removeBox({ bytes, tells }: Draft, box: Box): void {
  const isFree = box.type === "free" || box.type === "skip";
  if (!isFree || !isZero(contentOf(bytes, box))) {
    const text = readLatin(bytes, box.start, box.end);
    const told = WORDS.filter(([, words]) => words.test(text)).map(([kind]) => kind);
    const unknown = isFree ? "trailing" : "other";
    tells.push(...(told.length > 0 ? told : ([unknown] as const)));
  }
  bytes.set(latin("free"), box.start + 4);
  bytes.fill(0, box.body, box.end);
}

function readTrack({ bytes }: Draft, box: Box): string {
  const handler = listBoxes(bytes, box.body, box.end).find(({ type }) => type === "hdlr");
  const track = handler ? readHandlerType(bytes, handler) : "";
  if (TRACKS.has(track)) return track;
  throw new UnsupportedError("A track that is neither seen nor heard.");
}

/** The times of creation and change, which have four bytes each, or eight. */
function clearTimes(draft: Draft, { body, end }: Box): void {
  const size = readUint(draft.bytes, body, 1) === 1 ? 16 : 8;
  clear(draft, body + 4, Math.min(end, body + 4 + size), "time");
}

function clearName(draft: Draft, box: Box): void {
  const { bytes, tells } = cleanHandler(draft.bytes, box);
  draft.bytes.set(bytes, box.start);
  draft.tells.push(...tells);
}

/** The codes of programs in the descriptions of sound and pictures, and the names of encoders in the latter. */
function clearEncoders(draft: Draft, { body, end }: Box, track: string): void {
  const fields = FIELDS.get(track) ?? [];
  for (const entry of listBoxes(draft.bytes, body + 8, end)) {
    for (const { start, end: last } of fields) {
      if (entry.start + last <= entry.end) {
        clear(draft, entry.start + start, entry.start + last, "software");
      }
    }
  }
}

function clear({ bytes, tells }: Draft, start: number, end: number, kind: PrivateKind): void {
  if (isZero(slice(bytes, start, end))) return;
  bytes.fill(0, start, end);
  tells.push(kind);
}
