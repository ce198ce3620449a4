import { readLatin } from "./bytes.ts";
import type { PrivateKind } from "./private-kind.ts";

/** What properties of XMP tell, by their names. */
const PROPERTIES: readonly (readonly [PrivateKind, RegExp])[] = [
  [
    "place",
    /GPS|photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode)|Location(?:Shown|Created)|Sublocation/,
  ],
  ["serial", /SerialNumber|ImageUniqueID/],
  [
    "person",
    /dc:(?:creator|contributor|publisher|rights)|photoshop:(?:Credit|AuthorsPosition|CaptionWriter|Source)|OwnerName|PersonInImage|CreatorContactInfo|pdf:Author|xmpRights:|plus:/,
  ],
  ["device", /tiff:(?:Make|Model)|aux:Lens|exifEX:Lens/],
  ["software", /CreatorTool|softwareAgent|pdf:Producer|tiff:Software/],
  ["time", /CreateDate|ModifyDate|MetadataDate|DateCreated|DateTime/],
  ["thumbnail", /xmpGImg:|xmp:Thumbnails/],
  ["history", /xmpMM:|stEvt:|stRef:|crs:/],
  ["comment", /dc:(?:description|title|subject)|photoshop:(?:Headline|Instructions)|pdf:Keywords/],
];

/** What a packet of XMP tells. */
export function tellXmp(packet: Uint8Array): readonly PrivateKind[] {
  const text = readLatin(packet, 0, packet.length);
  const told = PROPERTIES.filter(([, names]) => names.test(text)).map(([kind]) => kind);
  return told.length > 0 ? told : ["other"];
}
