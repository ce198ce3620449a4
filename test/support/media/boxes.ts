import { type Piece, bytesOf, u16, u32 } from "./bytes.ts";
import type { Planted } from "./pictures.ts";

/** A box of ISO/IEC 14496-12. */
export function box(type: string, ...content: readonly Piece[]): Uint8Array {
  const own = bytesOf(...content);
  return bytesOf(u32(own.length + 8), type, own);
}

/** A box with a version and flags. */
export function fullBox(type: string, version: number, ...content: readonly Piece[]): Uint8Array {
  return box(type, [version, 0, 0, 0], ...content);
}

/** The data of the primary picture, of its transparency and of its thumbnail. */
export const PICTURE_DATA = bytesOf("the coded picture");
const ALPHA_DATA = bytesOf("its transparency");
const THUMBNAIL_DATA = bytesOf("THUMBNAIL");

interface Item {
  readonly id: number;
  readonly type: string;
  readonly rest?: string;
  readonly data: Uint8Array;
  /** A reference from this item to the primary one. */
  readonly reference?: string;
}

/** What an AVIF or HEIC has besides the metadata that other pictures can have too. */
export interface PlantedHeif extends Planted {
  readonly hasThumbnail?: boolean;
  readonly hasAlpha?: boolean;
  readonly handlerName?: string;
  readonly description?: string;
}

/** A file with the structure of an AVIF; its pictures are words. */
export function createHeif(planted: PlantedHeif): Uint8Array {
  const items = listItems(planted);
  const head = box("ftyp", "avif", u32(0), "avifmif1miaf");
  const write = (start: number): Uint8Array => bytesOf(head, writeMeta(planted, items, start));
  const data = box("mdat", ...items.map((item) => item.data));
  return bytesOf(write(write(0).length + 8), data, planted.behind ?? "");
}

function listItems({ exif, xmp, hasThumbnail, hasAlpha }: PlantedHeif): readonly Item[] {
  return [
    { id: 1, type: "av01", data: PICTURE_DATA },
    ...(exif ? [{ id: 2, type: "Exif", data: bytesOf(u32(0), exif), reference: "cdsc" }] : []),
    ...(xmp
      ? [{ id: 3, type: "mime", rest: "application/rdf+xml\0", data: xmp, reference: "cdsc" }]
      : []),
    ...(hasThumbnail === true
      ? [{ id: 4, type: "av01", data: THUMBNAIL_DATA, reference: "thmb" }]
      : []),
    ...(hasAlpha === true ? [{ id: 5, type: "av01", data: ALPHA_DATA, reference: "auxl" }] : []),
  ];
}

function writeMeta(planted: PlantedHeif, items: readonly Item[], start: number): Uint8Array {
  const offsets = items.map((_, index) =>
    items.slice(0, index).reduce((sum, { data }) => sum + data.length, start),
  );
  const { handlerName = "" } = planted;
  const references = items.flatMap(({ id, reference }) =>
    reference === undefined ? [] : [box(reference, u16(id), u16(1), u16(1))],
  );
  const infos = items.map(({ id, type, rest = "" }) =>
    fullBox("infe", 2, u16(id), u16(0), type, "\0", rest),
  );
  const locations = items.map(({ id, data }, index) =>
    bytesOf(u16(id), u16(0), u16(1), u32(offsets[index] ?? 0), u32(data.length)),
  );
  return fullBox(
    "meta",
    0,
    fullBox("hdlr", 0, u32(0), "pict", new Uint8Array(12), handlerName, "\0"),
    fullBox("pitm", 0, u16(1)),
    fullBox("iloc", 0, [0x44, 0x00], u16(items.length), ...locations),
    fullBox("iinf", 0, u16(items.length), ...infos),
    references.length > 0 ? fullBox("iref", 0, ...references) : "",
    writeProperties(planted, items),
  );
}

function writeProperties(
  { profile, description, hasAlpha }: PlantedHeif,
  items: readonly Item[],
): Uint8Array {
  const properties = [
    fullBox("ispe", 0, u32(1), u32(1)),
    box("irot", [1]),
    ...(profile ? [box("colr", "prof", profile)] : []),
    ...(description === undefined ? [] : [fullBox("udes", 0, "el\0", description, "\0\0")]),
  ];
  const own = properties.map((_, index) => index + 1);
  const alpha = fullBox("auxC", 0, "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0");
  const associations = items.map(({ id }) => {
    const numbers = id === 5 ? [1, properties.length + 1] : own;
    return bytesOf(u16(id), [numbers.length], numbers);
  });
  return box(
    "iprp",
    box("ipco", ...properties, hasAlpha === true ? alpha : ""),
    fullBox("ipma", 0, u32(items.length), ...associations),
  );
}

/** What is put into a film or a recording. */
export interface PlantedFilm {
  readonly userData?: Uint8Array;
  readonly handlerName?: string;
  readonly encoder?: string;
  readonly time?: number;
  readonly handler?: string;
  readonly behind?: Uint8Array;
}

/** The data of a film's pictures. */
export const FILM_DATA = bytesOf("the coded film");

/** A file with the structure of an MP4 of one track; its pictures are words. */
export function createFilm(planted: PlantedFilm): Uint8Array {
  const { userData = "", handlerName = "", time = 0, handler = "vide", behind = "" } = planted;
  const { encoder = "" } = planted;
  const times = bytesOf(u32(time), u32(time));
  const description = box(
    "avc1",
    new Uint8Array(8),
    new Uint8Array(34),
    encoder,
    new Uint8Array(32 - encoder.length),
    new Uint8Array(4),
  );
  const track = box(
    "trak",
    fullBox("tkhd", 0, times, new Uint8Array(72)),
    box(
      "mdia",
      fullBox("mdhd", 0, times, new Uint8Array(12)),
      fullBox("hdlr", 0, u32(0), handler, new Uint8Array(12), handlerName, "\0"),
      box("minf", box("stbl", fullBox("stsd", 0, u32(1), description))),
    ),
  );
  return bytesOf(
    box("ftyp", "isom", u32(0), "isommp41"),
    box("mdat", FILM_DATA),
    box("moov", fullBox("mvhd", 0, times, new Uint8Array(88)), track, userData),
    behind,
  );
}
