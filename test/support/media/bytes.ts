/** A text of Latin 1, or bytes. */
export type Piece = string | Uint8Array | readonly number[];

/** Bytes of texts, which are Latin 1, and of bytes. */
export function bytesOf(...parts: readonly Piece[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part),
      ),
    ),
  );
}

/** A big-endian number of two bytes. */
export function u16(value: number): Uint8Array {
  return new Uint8Array([value >> 8, value & 255]);
}

/** A big-endian number of four bytes. */
export function u32(value: number): Uint8Array {
  return bytesOf(u16(Math.floor(value / 65_536)), u16(value % 65_536));
}

/** A little-endian number of four bytes. */
export function littleU32(value: number): Uint8Array {
  return u32(value).toReversed();
}
