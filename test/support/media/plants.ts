import type { PrivateKind } from "../../../src/metadata/private-kind.ts";
import { bytesOf, u16, u32 } from "./bytes.ts";
import { type Tag, createExifBlock } from "./exif.ts";

/** Words that no cleaned file may have. */
export const SECRETS = [
  "Kefalonia",
  "SN-7731",
  "Melissanthi",
  "Acme",
  "Darkroom",
  "THUMBNAIL",
  "MAKERNOTE",
  "hush",
  "2022:01:05",
];

/** Blocks of metadata that each tell one thing, and in which forms; those that the format has no place for are left out. */
export interface Plant {
  readonly name: string;
  readonly tells: PrivateKind;
  readonly exif?: Uint8Array;
  readonly xmp?: Uint8Array;
  readonly iptc?: Uint8Array;
  readonly comment?: string;
}

const ORIENTATION: Tag = { tag: 0x0112, type: "short", value: [6] };

function exif(...tags: readonly Tag[]): Uint8Array {
  return createExifBlock([ORIENTATION, ...tags]);
}

function inside(...value: readonly Tag[]): Tag {
  return { tag: 0x8769, type: "directory", value };
}

/** A packet of XMP with attributes. */
export function createXmp(attributes: string): Uint8Array {
  return bytesOf(
    `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${attributes}/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );
}

/** Photoshop's resources with a record of IPTC. */
function createIptc(number: number, value: string): Uint8Array {
  const record = bytesOf([0x1c, 2, number], u16(value.length), value);
  return bytesOf(
    "8BIM",
    u16(0x0404),
    [0, 0],
    u32(record.length),
    record,
    new Uint8Array(record.length % 2),
  );
}

/** One plant of each kind and form. */
export const PLANTS: readonly Plant[] = [
  {
    name: "place in Exif",
    tells: "place",
    exif: exif({
      tag: 0x8825,
      type: "directory",
      value: [
        { tag: 0, type: "bytes", value: new Uint8Array([2, 3, 0, 0]) },
        { tag: 1, type: "text", value: "N" },
        { tag: 2, type: "fraction", value: [38, 1, 10, 1, 30, 1] },
        { tag: 0x1c, type: "bytes", value: bytesOf("ASCII\0\0\0Kefalonia") },
      ],
    }),
  },
  {
    name: "serial number in Exif",
    tells: "serial",
    exif: exif(inside({ tag: 0xa431, type: "text", value: "SN-7731" })),
  },
  {
    name: "owner in Exif",
    tells: "person",
    exif: exif(inside({ tag: 0xa430, type: "text", value: "Melissanthi" })),
  },
  {
    name: "artist in Exif",
    tells: "person",
    exif: exif({ tag: 0x013b, type: "text", value: "Melissanthi" }),
  },
  {
    name: "device in Exif",
    tells: "device",
    exif: exif(
      { tag: 0x010f, type: "text", value: "Acme" },
      { tag: 0x0110, type: "text", value: "Acme X" },
    ),
  },
  {
    name: "program in Exif",
    tells: "software",
    exif: exif({ tag: 0x0131, type: "text", value: "Darkroom" }),
  },
  {
    name: "time in Exif",
    tells: "time",
    exif: exif(inside({ tag: 0x9003, type: "text", value: "2022:01:05 17:30:00" })),
  },
  {
    name: "thumbnail in Exif",
    tells: "thumbnail",
    exif: createExifBlock([ORIENTATION], bytesOf([0xff, 0xd8], "THUMBNAIL", [0xff, 0xd9])),
  },
  {
    name: "maker note in Exif",
    tells: "maker-note",
    exif: exif(inside({ tag: 0x927c, type: "bytes", value: bytesOf("MAKERNOTE") })),
  },
  {
    name: "comment in Exif",
    tells: "comment",
    exif: exif(inside({ tag: 0x9286, type: "bytes", value: bytesOf("ASCII\0\0\0hush") })),
  },
  {
    name: "place in XMP",
    tells: "place",
    xmp: createXmp('photoshop:City="Kefalonia" exif:GPSLatitude="38,10.5N"'),
  },
  { name: "serial number in XMP", tells: "serial", xmp: createXmp('aux:SerialNumber="SN-7731"') },
  { name: "program in XMP", tells: "software", xmp: createXmp('xmp:CreatorTool="Darkroom"') },
  {
    name: "history in XMP",
    tells: "history",
    xmp: createXmp('xmpMM:DocumentID="xmp.did:SN-7731"'),
  },
  { name: "city in IPTC", tells: "place", iptc: createIptc(90, "Kefalonia") },
  { name: "byline in IPTC", tells: "person", iptc: createIptc(80, "Melissanthi") },
  { name: "comment", tells: "comment", comment: "hush" },
];
