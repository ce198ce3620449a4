import { isZero, latin, readUint, slice, startsWith } from "./bytes.ts";
import { EXIF_HEAD, createExif, readExif } from "./exif.ts";
import { planProfile } from "./jpeg-profile.ts";
import { type Segment, listSegments, writeSegment } from "./jpeg-segments.ts";
import { type Part, drop, keep, replace } from "./part.ts";
import { tellPhotoshop } from "./photoshop.ts";
import { tellXmp } from "./xmp.ts";

const XMP_HEAD = "http://ns.adobe.com/x";
const PHOTOSHOP_HEAD = "Photoshop 3.0\0";
/** Bytes of a JFIF segment's data without a thumbnail, and of Adobe's segment, which says how colours are coded. */
const JFIF_SIZE = 14;
const ADOBE_SIZE = 12;

/** What becomes of an application's segment, by its marker. */
type SegmentCleaner = (segment: Segment) => Part;

const CLEANERS: ReadonlyMap<number, SegmentCleaner> = new Map<number, SegmentCleaner>([
  [0xe0, cleanJfif],
  [0xe1, tellApplication1],
  [0xed, ({ data }) => drop(tellPhotoshop(data.subarray(PHOTOSHOP_HEAD.length)))],
  [0xee, cleanAdobe],
  [0xfe, () => drop(["comment"])],
]);

/**
 * Takes a JPEG apart: what decoders need, the orientation and the colour profile are kept. What comes behind the end of the picture, such as
 * a second picture or a film, is dropped. Throws a MalformedError where it is not whole.
 */
export function splitJpeg(bytes: Uint8Array): readonly Part[] {
  const { segments, end } = listSegments(bytes);
  const profile = planProfile(segments);
  const exif = segments.find(isExif);
  const parts = segments.map((segment): Part => {
    if (segment === exif) return cleanExif(segment);
    return profile.get(segment) ?? cleanSegment(segment);
  });
  const rest = bytes.subarray(end);
  return [keep(slice(bytes, 0, 2)), ...parts, drop(isZero(rest) ? [] : ["trailing"])];
}

function cleanSegment(segment: Segment): Part {
  const { marker, bytes } = segment;
  const isApplication = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  // Reserved markers, of which decoders know nothing.
  const isUnknown = marker < 0xc0 || marker === 0xc8 || marker >= 0xf0;
  if (!isApplication) return isUnknown ? drop(["other"]) : keep(bytes);
  return CLEANERS.get(marker)?.(segment) ?? drop([nameApplication(segment)]);
}

function nameApplication({ marker, data }: Segment): "trailing" | "other" {
  return marker === 0xe2 && startsWith(data, "MPF\0") ? "trailing" : "other";
}

function isExif({ marker, data }: Segment): boolean {
  return marker === 0xe1 && startsWith(data, EXIF_HEAD);
}

function cleanExif({ marker, bytes, data }: Segment): Part {
  const { orientation, tells } = readExif(data);
  const block = createExif(orientation);
  if (block === undefined) return drop(tells);
  return replace(bytes, writeSegment(marker, latin(EXIF_HEAD), block), tells);
}

function tellApplication1({ data }: Segment): Part {
  if (startsWith(data, EXIF_HEAD)) return drop(readExif(data).tells);
  return drop(startsWith(data, XMP_HEAD) ? tellXmp(data) : ["other"]);
}

/** A JFIF segment has a thumbnail behind its fields, and its extension nothing but one. */
function cleanJfif({ marker, bytes, data }: Segment): Part {
  if (!startsWith(data, "JFIF\0")) {
    return drop(startsWith(data, "JFXX\0") ? ["thumbnail"] : ["other"]);
  }
  const fields = slice(data, 0, JFIF_SIZE - 2);
  const isPlain = data.length === JFIF_SIZE && readUint(data, JFIF_SIZE - 2, 2) === 0;
  return isPlain
    ? keep(bytes)
    : replace(bytes, writeSegment(marker, fields, new Uint8Array(2)), ["thumbnail"]);
}

function cleanAdobe({ marker, bytes, data }: Segment): Part {
  if (!startsWith(data, "Adobe")) return drop(["other"]);
  return replace(bytes, writeSegment(marker, slice(data, 0, ADOBE_SIZE)), ["other"]);
}
