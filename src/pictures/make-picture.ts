import { createHash } from "node:crypto";
import type { OutputInfo, SharpOptions } from "sharp";
import type { Message } from "../messages/message.ts";
import { TRUNCATED } from "../messages/pictures/files.ts";
import type { PictureFacts, PictureFile } from "../model/picture.ts";
import { READING, inspectPicture, isReadingError } from "./inspect-picture.ts";
import { loadSharp } from "./load-sharp.ts";
import { ENCODING, WIDTHS } from "./settings.ts";

/** A picture with the bytes of all files made of it, in their order. */
export interface MadePicture {
  readonly facts: PictureFacts;
  readonly bytes: readonly Uint8Array[];
}

/** The folder of the site for them. */
export const PICTURES_FOLDER = "pictures/";

/** Reads a picture to its end; gives it with the files made of it, where they are wanted, or why it cannot be shown. */
export async function makePicture(
  path: string,
  source: Uint8Array,
  wantsFiles: boolean,
): Promise<MadePicture | { readonly refusal: Message }> {
  const size = await inspectPicture(path, source);
  if ("refusal" in size) return size;
  const pixels = await readPixels(source, size.width);
  if (pixels === undefined) return { refusal: TRUNCATED };
  const colour = await findColour(pixels);
  const files = wantsFiles ? await encode(pixels) : [];
  const name = nameOf(files.map(({ bytes }) => bytes));
  return {
    facts: {
      ...size,
      colour,
      files: files.map(({ bytes, kind, width, height }) => ({
        file: `${PICTURES_FOLDER}${name}-${width}.${ENDS[kind]}`,
        kind,
        width,
        height,
        size: bytes.length,
        digest: digestOf(bytes),
      })),
    },
    bytes: files.map(({ bytes }) => bytes),
  };
}

const ENDS = { avif: "avif", jpeg: "jpg" } as const satisfies Readonly<
  Record<PictureFile["kind"], string>
>;

/** Pixels in sRGB, the right way up, at most as wide as the widest file. */
interface Pixels {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/** Undefined where the file ends too early. Whatever is in it beside its pixels is left behind here. */
async function readPixels(source: Uint8Array, width: number): Promise<Pixels | undefined> {
  const sharp = await loadSharp();
  try {
    return await sharp(source, READING)
      .autoOrient()
      .resize({ width: Math.min(width, WIDTHS[3]) })
      .flatten({ background: ENCODING.background })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    if (isReadingError(error)) return undefined;
    throw error;
  }
}

function openPixels({ info }: Pixels): SharpOptions {
  const { width, height, channels } = info;
  return { raw: { width, height, channels } };
}

async function findColour(pixels: Pixels): Promise<string> {
  const sharp = await loadSharp();
  const { dominant } = await sharp(pixels.data, openPixels(pixels)).stats();
  const parts = [dominant.r, dominant.g, dominant.b];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

interface EncodedFile extends Pick<PictureFile, "kind" | "width" | "height"> {
  readonly bytes: Uint8Array;
}

/** AVIF in all widths, and JPEG in those that other programs and old browsers ask for. */
async function encode(pixels: Pixels): Promise<readonly EncodedFile[]> {
  const sharp = await loadSharp();
  const widths = listWidths(pixels.info.width);
  const files: EncodedFile[] = [];
  const add = async (kind: PictureFile["kind"], width: number): Promise<void> => {
    const resized = sharp(pixels.data, openPixels(pixels)).resize({ width });
    const encoded = kind === "avif" ? resized.avif(ENCODING.avif) : resized.jpeg(ENCODING.jpeg);
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    files.push({ kind, width: info.width, height: info.height, bytes: data });
  };
  for (const width of widths) await add("avif", width);
  for (const width of new Set([widths.at(1) ?? pixels.info.width, pixels.info.width])) {
    await add("jpeg", width);
  }
  return files;
}

/** A width that is nearly the widest would cost a file and save nobody anything. */
const NEARLY = 0.9;

/** The widths of a picture's files, the widest as it is. */
export function listWidths(most: number): readonly number[] {
  return [...WIDTHS.filter((width) => width < most * NEARLY), most];
}

function nameOf(files: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const bytes of files) hash.update(`${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 12);
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
