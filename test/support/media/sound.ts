import { bytesOf, u32 } from "./bytes.ts";

/** Frames of an MP3 with 128 kilobits and 44,100 samples in a second; their sound is zeros. */
export const SOUND = bytesOf(
  ...Array.from({ length: 3 }, () => bytesOf([0xff, 0xfb, 0x90, 0], new Uint8Array(413))),
);

/** A frame of ID3 2.3. */
export function frame(id: string, text: string): Uint8Array {
  return bytesOf(id, u32(text.length + 1), [0, 0, 0], text);
}

/** An MP3 with frames of ID3 2.3 before the sound, and something behind it. */
export function createMp3(
  frames: readonly Uint8Array[],
  behind: Uint8Array = bytesOf(),
): Uint8Array {
  const own = bytesOf(...frames);
  const size = [own.length >> 7, own.length & 0x7f];
  return bytesOf(own.length > 0 ? bytesOf("ID3\x03\0\0\0\0", size, own) : "", SOUND, behind);
}
