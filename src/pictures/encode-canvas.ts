import type { Canvas } from "../drawing/canvas.ts";
import { loadSharp } from "./load-sharp.ts";

/** The format of a drawing's file: without loss, or small where it has a photograph in it. */
export type DrawingFormat = "png" | "jpg";

/** How drawings are encoded. */
export const DRAWING_ENCODING = {
  png: { compressionLevel: 9, adaptiveFiltering: false },
  jpg: { quality: 80, chromaSubsampling: "4:4:4" },
} as const;

/** A canvas as a file; the library encodes it, and draws nothing. */
export async function encodeCanvas(
  { width, height, data }: Canvas,
  format: DrawingFormat,
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  const encoded =
    format === "png" ? image.png(DRAWING_ENCODING.png) : image.jpeg(DRAWING_ENCODING.jpg);
  return encoded.toBuffer();
}
