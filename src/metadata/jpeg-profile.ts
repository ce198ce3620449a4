import { MalformedError, joinBytes, latin, startsWith } from "./bytes.ts";
import { cleanProfile } from "./color-profile.ts";
import { type Segment, writeSegment } from "./jpeg-segments.ts";
import { type Part, drop, keep } from "./part.ts";

const ICC_HEAD = "ICC_PROFILE\0";
const APPLICATION_2 = 0xe2;
/** Bytes of a profile that a segment has room for, beside its head, a number and a count. */
const MOST_BYTES = 65_535 - 2 - ICC_HEAD.length - 2;

/** What becomes of the segments that have the colour profile, which has as many as its length takes. */
export function planProfile(segments: readonly Segment[]): ReadonlyMap<Segment, Part> {
  const own = segments.filter(
    ({ marker, data }) => marker === APPLICATION_2 && startsWith(data, ICC_HEAD),
  );
  if (own.length === 0) return new Map();
  const sorted = own.toSorted((one, other) => numberOf(one) - numberOf(other));
  if (sorted.some((segment, index) => numberOf(segment) !== index + 1)) {
    throw new MalformedError("A part of the colour profile is missing.");
  }
  const profile = joinBytes(sorted.map(({ data }) => data.subarray(ICC_HEAD.length + 2)));
  const { bytes, tells } = cleanProfile(profile);
  if (tells.length === 0) return new Map(own.map((segment) => [segment, keep(segment.bytes)]));
  const [first, ...others] = own as [Segment, ...Segment[]];
  return new Map([
    [first, { bytes: writeProfile(bytes), tells }],
    ...others.map((segment): [Segment, Part] => [segment, drop([])]),
  ]);
}

function numberOf({ data }: Segment): number {
  return data[ICC_HEAD.length] ?? 0;
}

function writeProfile(profile: Uint8Array): Uint8Array {
  const count = Math.ceil(profile.length / MOST_BYTES);
  const parts = Array.from({ length: count }, (_, index) =>
    profile.subarray(index * MOST_BYTES, (index + 1) * MOST_BYTES),
  );
  return joinBytes(
    parts.map((part, index) =>
      writeSegment(APPLICATION_2, latin(ICC_HEAD), new Uint8Array([index + 1, count]), part),
    ),
  );
}
