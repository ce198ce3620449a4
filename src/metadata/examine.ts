import { MalformedError, UnsupportedError, joinBytes, plainBytes } from "./bytes.ts";
import { type FormatName, findFormat } from "./find-format.ts";
import { splitGif } from "./gif.ts";
import { splitHeif } from "./iso/heif.ts";
import { splitMovie } from "./iso/movie.ts";
import { splitJpeg } from "./jpeg.ts";
import { splitMp3 } from "./mp3.ts";
import type { Part } from "./part.ts";
import { splitPng } from "./png.ts";
import { type PrivateKind, sortKinds } from "./private-kind.ts";
import { splitWebp } from "./webp.ts";

/** What a picture, recording or document tells besides what it shows. */
export interface Examination {
  readonly format: FormatName;
  /** What it tells, the most harmful first; nothing where it is clean. */
  readonly tells: readonly PrivateKind[];
  /** Why it cannot be cleaned: it is damaged, or its format does not allow it. */
  readonly obstacle?: "damaged" | "format";
}

type Splitter = (bytes: Uint8Array) => readonly Part[];

const SPLITTERS: ReadonlyMap<FormatName, Splitter> = new Map<FormatName, Splitter>([
  ["JPEG", splitJpeg],
  ["PNG", splitPng],
  ["WebP", splitWebp],
  ["GIF", splitGif],
  ["HEIF", splitHeif],
  ["MPEG-4", splitMovie],
  ["MP3", splitMp3],
]);

/** Examines bytes; undefined where they are of no format that can tell something besides its text. */
export function examine(bytes: Uint8Array): Examination | undefined {
  const format = findFormat(bytes);
  if (format === undefined) return undefined;
  const parts = split(format, bytes);
  if (typeof parts === "string") return { format, tells: [], obstacle: parts };
  return { format, tells: sortKinds(parts.flatMap(({ tells }) => tells)) };
}

/** The bytes without anything private, and with the same pixels and sound; undefined where that cannot be done. */
export function clean(bytes: Uint8Array): Uint8Array | undefined {
  const format = findFormat(bytes);
  const parts = format === undefined ? "format" : split(format, bytes);
  if (typeof parts === "string") return undefined;
  const cleaned = joinBytes(parts.map((part) => part.bytes));
  const { tells = [], obstacle } = examine(cleaned) ?? { obstacle: "damaged" };
  return tells.length === 0 && obstacle === undefined ? cleaned : undefined;
}

function split(
  format: FormatName,
  bytes: Uint8Array,
): readonly Part[] | NonNullable<Examination["obstacle"]> {
  const splitter = SPLITTERS.get(format);
  if (splitter === undefined) return "format";
  try {
    return splitter(plainBytes(bytes));
  } catch (error) {
    if (error instanceof MalformedError) return "damaged";
    if (error instanceof UnsupportedError) return "format";
    throw error;
  }
}
