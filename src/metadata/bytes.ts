/** Thrown where bytes are not what their format says: a length beyond the end, a part that is missing. */
export class MalformedError extends Error {
  override readonly name = "MalformedError";
}

/** Thrown where bytes are right, but cannot be cleaned without touching what they show. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
}

export const NO_BYTES: Uint8Array = new Uint8Array();

/** The same bytes as an array whose `slice` copies, which that of a Buffer does not. */
export function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** The order of the bytes in a number. */
export type ByteOrder = "big" | "little";

/** An unsigned number of up to eight bytes; throws where it is beyond the end, or too large to be an offset. */
export function readUint(
  bytes: Uint8Array,
  at: number,
  size: number,
  order: ByteOrder = "big",
): number {
  if (at < 0 || at + size > bytes.length) throw new MalformedError("A number is beyond the end.");
  let value = 0;
  for (let index = 0; index < size; index += 1) {
    const place = order === "big" ? at + index : at + size - 1 - index;
    value = value * 256 + (bytes[place] ?? 0);
  }
  if (!Number.isSafeInteger(value)) throw new MalformedError("A number is too large.");
  return value;
}

/** A number as bytes. */
export function writeUint(value: number, size: number, order: ByteOrder = "big"): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let index = 0, rest = value; index < size; index += 1, rest = Math.floor(rest / 256)) {
    bytes[order === "big" ? size - 1 - index : index] = rest % 256;
  }
  return bytes;
}

/** A part of the bytes, without a copy; throws where it is not inside. */
export function slice(bytes: Uint8Array, start: number, end: number): Uint8Array {
  if (start < 0 || end < start || end > bytes.length) {
    throw new MalformedError("A part is beyond the end.");
  }
  return bytes.subarray(start, end);
}

/** A part of the bytes as characters of Latin 1, one a byte; throws where it is not inside. */
export function readLatin(bytes: Uint8Array, start: number, end: number): string {
  const part = slice(bytes, start, end);
  return Buffer.from(part.buffer, part.byteOffset, part.length).toString("latin1");
}

/** Whether bytes begin with a text of Latin 1. */
export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  if (at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** A text of Latin 1 as bytes. */
export function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
