import { MalformedError, NO_BYTES, isSame } from "./bytes.ts";
import type { PrivateKind } from "./private-kind.ts";

/** A part of a file: its bytes without anything private, and what they told before. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly tells: readonly PrivateKind[];
}

/** More parts than any file has, so that no file takes more room in memory than its bytes do several times. */
const MOST_PARTS = 262_144;

/** Throws where a file has more parts of a kind than any has. */
export function checkCount(count: number): void {
  if (count > MOST_PARTS) throw new MalformedError("Too many parts.");
}

/** A part that is needed, as it is. */
export function keep(bytes: Uint8Array): Part {
  return { bytes, tells: [] };
}

/** A part that is not needed. */
export function drop(tells: readonly PrivateKind[]): Part {
  return { bytes: NO_BYTES, tells };
}

/** A part of which something is needed; it tells nothing where it has just that. */
export function replace(
  before: Uint8Array,
  bytes: Uint8Array,
  tells: readonly PrivateKind[],
): Part {
  return isSame(before, bytes) ? keep(before) : { bytes, tells };
}
