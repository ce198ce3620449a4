import type { Metadata, SharpOptions } from "sharp";
import type { Message } from "../messages/message.ts";
import {
  ANIMATED,
  CMYK,
  NO_PICTURE,
  TRUNCATED,
  otherKind,
  refusedKind,
  tooManyPixels,
  tooNarrow,
  wrongShape,
} from "../messages/pictures/files.ts";
import {
  type PictureKind,
  endOf,
  findKindOfBytes,
  findKindOfName,
  isAccepted,
} from "./picture-kind.ts";
import { isAnimatedPng } from "./picture-kind.ts";
import { loadSharp } from "./load-sharp.ts";
import { PICTURE_LIMITS } from "./settings.ts";

/** How files are read: line by line, and up to the first part that is missing. */
export const READING: SharpOptions = {
  failOn: "truncated",
  limitInputPixels: PICTURE_LIMITS.mostPixels,
  sequentialRead: true,
};

/** The size of a picture, once it is the right way up. */
export interface UprightSize {
  readonly width: number;
  readonly height: number;
}

/** Reads the beginning of a file: the size of a picture that can be shown, or why it cannot. What follows may still be missing. */
export async function inspectPicture(
  path: string,
  bytes: Uint8Array,
): Promise<UprightSize | { readonly refusal: Message }> {
  const kind = findKindOfBytes(bytes);
  const refusal = findWrongKind(path, kind);
  if (refusal) return { refusal };
  const metadata = await readMetadata(bytes);
  if (metadata === undefined) return { refusal: TRUNCATED };
  const isAnimated = (metadata.pages ?? 1) > 1 || (kind === "PNG" && isAnimatedPng(bytes));
  if (isAnimated) return { refusal: ANIMATED };
  if (metadata.space === "cmyk") return { refusal: CMYK };
  const { width, height } = metadata.autoOrient;
  const wrongSize = findWrongSize(width, height);
  return wrongSize ? { refusal: wrongSize } : { width, height };
}

function findWrongKind(path: string, kind: PictureKind | undefined): Message | undefined {
  if (kind === undefined) return NO_PICTURE;
  if (!isAccepted(kind)) return refusedKind(kind);
  const named = findKindOfName(path);
  if (named === kind) return undefined;
  const name = path.split("/").at(-1) ?? "";
  return otherKind(kind, name.replace(/\.[^.]*$/, endOf(kind)));
}

/** Undefined where not even the beginning can be read. */
async function readMetadata(bytes: Uint8Array): Promise<Metadata | undefined> {
  const sharp = await loadSharp();
  try {
    // How many pixels there are is judged below, with a word for authors.
    return await sharp(bytes, { ...READING, limitInputPixels: false }).metadata();
  } catch (error) {
    if (isReadingError(error)) return undefined;
    throw error;
  }
}

/** Whether an error of the library is about the bytes; it gives them no name of their own. */
export function isReadingError(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error;
}

function findWrongSize(width: number, height: number): Message | undefined {
  const { leastWidth, mostPixels, steepest, flattest } = PICTURE_LIMITS;
  if (width * height > mostPixels) return tooManyPixels(width, height, mostPixels / 1_000_000);
  if (width < leastWidth) return tooNarrow(width, leastWidth);
  if (height > width * steepest) return wrongShape("tall", steepest);
  if (width > height * flattest) return wrongShape("wide", flattest);
  return undefined;
}
