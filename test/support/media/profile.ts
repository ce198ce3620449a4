import { bytesOf, u16, u32 } from "./bytes.ts";

/** A text of the type `mluc`, as version 4 of ICC profiles has. */
export function localised(words: string): Uint8Array {
  const letters = Array.from(words, (letter) => u16(letter.charCodeAt(0)));
  return bytesOf(
    "mluc",
    u32(0),
    u32(1),
    u32(12),
    "enUS",
    u32(words.length * 2),
    u32(28),
    ...letters,
  );
}

/** A colour profile with a white point and other tags; the maker's sign is in its header. */
export function createProfile(
  tags: readonly (readonly [name: string, data: Uint8Array])[],
  maker = "\0\0\0\0",
): Uint8Array {
  const all = [
    ["wtpt", bytesOf("XYZ ", u32(0), u32(63_190), u32(65_536), u32(54_061))] as const,
    ...tags,
  ];
  const padded = all.map(([, data]) => bytesOf(data, new Uint8Array((4 - (data.length % 4)) % 4)));
  const first = 128 + 4 + all.length * 12;
  const table = all.map(([name, data], index) => {
    const at = padded.slice(0, index).reduce((sum, each) => sum + each.length, first);
    return bytesOf(name, u32(at), u32(data.length));
  });
  const size = padded.reduce((sum, each) => sum + each.length, first);
  return bytesOf(
    u32(size),
    "lcms",
    u32(0x0420_0000),
    "mntrRGB XYZ ",
    [7, 0xe2, 0, 3, 0, 20, 0, 9, 0, 14, 0, 29],
    "acsp",
    u32(0),
    u32(0),
    maker,
    new Uint8Array(76),
    u32(all.length),
    ...table,
    ...padded,
  );
}
