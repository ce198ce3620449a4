import { readLatin, startsWith } from "./bytes.ts";
import { findFrameSize } from "./mp3-frame.ts";

/** A format of pictures, recordings or documents that has room for more than it shows. */
export type FormatName =
  | "JPEG"
  | "PNG"
  | "WebP"
  | "GIF"
  | "HEIF"
  | "MPEG-4"
  | "MP3"
  | "PDF"
  | "TIFF"
  | "PSD"
  | "JPEG XL"
  | "JPEG 2000"
  | "WAV"
  | "AVI"
  | "Ogg"
  | "FLAC"
  | "Matroska";

/** How files of a format begin: texts of Latin 1, and where each is. */
const BEGINNINGS: readonly (readonly [FormatName, ...(readonly [text: string, at: number])[]])[] = [
  ["JPEG", ["\xff\xd8\xff", 0]],
  ["PNG", ["\x89PNG\r\n\x1a\n", 0]],
  ["WebP", ["RIFF", 0], ["WEBP", 8]],
  ["WAV", ["RIFF", 0], ["WAVE", 8]],
  ["AVI", ["RIFF", 0], ["AVI ", 8]],
  ["GIF", ["GIF87a", 0]],
  ["GIF", ["GIF89a", 0]],
  ["TIFF", ["II*\0", 0]],
  ["TIFF", ["MM\0*", 0]],
  ["TIFF", ["II+\0", 0]],
  ["TIFF", ["MM\0+", 0]],
  ["PSD", ["8BPS", 0]],
  ["JPEG XL", ["\xff\x0a", 0]],
  ["JPEG XL", ["\0\0\0\x0cJXL \r\n", 0]],
  ["JPEG 2000", ["\0\0\0\x0cjP  \r\n", 0]],
  ["Ogg", ["OggS", 0]],
  ["FLAC", ["fLaC", 0]],
  ["Matroska", ["\x1aE\xdf\xa3", 0]],
  ["MP3", ["ID3\x02", 0]],
  ["MP3", ["ID3\x03", 0]],
  ["MP3", ["ID3\x04", 0]],
];
/** First boxes of films that are older than the box that names the format. */
const OLD_FILMS = ["moov", "mdat", "wide"];
/** Brands of ISO/IEC 23008-12 and of AVIF. */
const PICTURE_BRANDS = /heic|heix|heim|heis|hevc|hevx|mif1|mif2|msf1|avif|avis|miaf/;
/** The first printable character of ASCII. */
const FIRST_LETTER = 0x20;
/** Readers look for the head of a document in its first kilobyte, and for its end in the last one. */
const PDF_EDGE = 1024;

/** The format of a file by its first bytes, whatever its name is. */
export function findFormat(bytes: Uint8Array): FormatName | undefined {
  const begun = BEGINNINGS.find(([, ...marks]) =>
    marks.every(([text, at]) => startsWith(bytes, text, at)),
  );
  if (begun !== undefined) return begun[0];
  // A text can have the same letters, but does not begin with a number.
  const isBox = (bytes[0] ?? FIRST_LETTER) < FIRST_LETTER;
  if (isBox && startsWith(bytes, "ftyp", 4)) return findBrand(bytes);
  if (isBox && OLD_FILMS.some((type) => startsWith(bytes, type, 4))) return "MPEG-4";
  if (isDocument(bytes)) return "PDF";
  return isSound(bytes) ? "MP3" : undefined;
}

function findBrand(bytes: Uint8Array): FormatName {
  const size = ((bytes[2] ?? 0) << 8) + (bytes[3] ?? 0);
  const brands = readLatin(bytes, 0, Math.min(bytes.length, size));
  return PICTURE_BRANDS.test(brands) ? "HEIF" : "MPEG-4";
}

function isDocument(bytes: Uint8Array): boolean {
  if (startsWith(bytes, "%PDF-")) return true;
  const start = readLatin(bytes, 0, Math.min(bytes.length, PDF_EDGE));
  const end = readLatin(bytes, Math.max(0, bytes.length - PDF_EDGE), bytes.length);
  return start.includes("%PDF-") && end.includes("%%EOF");
}

/** Whether bytes begin with two frames of MPEG audio. */
function isSound(bytes: Uint8Array): boolean {
  const first = findFrameSize(bytes, 0);
  return first > 0 && findFrameSize(bytes, first) > 0;
}
