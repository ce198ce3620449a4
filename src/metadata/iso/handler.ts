import { readLatin, slice } from "../bytes.ts";
import { type Part, keep } from "../part.ts";
import type { Box } from "./boxes.ts";

/** Where a handler's type and its name begin in the box's content. */
const TYPE = 8;
const NAME = 24;
/** Names that say no more than the type does. */
const NAMES = new Set(["", "libavif", "PictureHandler", "pict", "VideoHandler", "SoundHandler"]);

/** The four letters of a `hdlr` box that say what it handles. */
export function readHandlerType(bytes: Uint8Array, { body }: Box): string {
  return readLatin(bytes, body + TYPE, body + TYPE + 4);
}

/** A `hdlr` box without a name, which says which program wrote it. */
export function cleanHandler(bytes: Uint8Array, { start, body, end }: Box): Part {
  const whole = slice(bytes, start, end);
  const name = readLatin(bytes, body + NAME, end).replaceAll("\0", "");
  if (NAMES.has(name)) return keep(whole);
  return { bytes: whole.slice().fill(0, body + NAME - start), tells: ["software"] };
}
