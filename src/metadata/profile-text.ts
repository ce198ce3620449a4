/** Words of the names and copyright lines of well-known colour profiles, such as «sRGB IEC61966-2.1» and «Copyright Apple Inc., 2017». */
const WORDS: ReadonlySet<string> = new Set(
  [
    "srgb iec iec61966 built in gamma gray grey dot gain linear rgb cmyk xyz lab color colour space profile default v2 v4 icc preference perceptual",
    "black scaled display p3 dci d65 gamut with transfer adobe compatible prophoto romm rec bt itu photoshop profile wide generic d50",
    "web coated uncoated swop fogra39 fogra27 iso u s c2 c2ci sp3c sgry srgbz up3",
    "reference viewing condition http www ch",
    "copyright c fb cc0 public domain no use freely all rights reserved the and by of",
    "apple computer inc hewlett packard company adobe systems incorporated google international consortium facebook microsoft corporation",
  ].flatMap((line) => line.split(" ")),
);

/** Years and the numbers of standards; a serial number is longer. */
const SHORT_NUMBER = /^\d{1,4}$/;
const HEAD = 8;

/** Whether the texts of a profile's tag, of the types text, desc or mluc, have no other words than those of well-known profiles. */
export function isKnownProfileText(tag: Uint8Array): boolean {
  const type = Buffer.from(tag.subarray(0, 4)).toString("latin1");
  if (!["text", "desc", "mluc"].includes(type)) return false;
  const records = type === "mluc" ? 8 + 12 * (tag[HEAD + 3] ?? 0) : 0;
  return isKnownProfileWords(readPrintable(tag.subarray(HEAD + records)));
}

/** Whether a text has no other words than the names of well-known profiles. */
export function isKnownProfileWords(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z\d]/);
  return words.every((word) => word === "" || WORDS.has(word) || SHORT_NUMBER.test(word));
}

/** Printable ASCII; the zeros between the letters of UTF-16 go, and whatever else there is becomes a space, or a letter that no word has. */
function readPrintable(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (const [index, byte] of bytes.entries()) {
    if (byte >= 0x20 && byte < 0x7f) characters.push(String.fromCharCode(byte));
    else if (byte >= 0x7f) characters.push("zz");
    else if (byte !== 0 || bytes[index - 1] === 0 || bytes[index + 1] === 0) characters.push(" ");
  }
  return characters.join("");
}
