import { createHash } from "node:crypto";
import { formatIcon, drawIcon } from "../drawing/paint-mark.ts";
import type { DrawnFile } from "./drawing-store.ts";
import { encodeCanvas } from "./encode-canvas.ts";
import { readSharpVersion } from "./load-sharp.ts";

/** An icon: its file, its width in pixels, and how wide it is where the mark has 32. */
interface Icon {
  readonly file: string;
  readonly size: number;
  readonly room: number;
}

/** Enough for a mark that fills its icon. */
const NARROW = 40;

/** Systems cut a circle or rounded corners out of these, of which the inner four fifths are left. */
const WIDE = 52;

const ICONS: readonly Icon[] = [
  { file: "apple-touch-icon.png", size: 180, room: WIDE },
  { file: "icon-192.png", size: 192, room: NARROW },
  { file: "icon-512.png", size: 512, room: WIDE },
];

/** The sizes in `favicon.ico`, for tabs and lists of bookmarks. */
const FAVICON_SIZES = [16, 32, 48];

/** Names all that the icons depend on. */
export function keyOfIcons(): string {
  const parts = [formatIcon(NARROW), ICONS, FAVICON_SIZES, readSharpVersion()];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Draws the site's icons from its mark. */
export async function drawIcons(): Promise<readonly DrawnFile[]> {
  const icons = ICONS.map(async ({ file, size, room }) => {
    return { file, bytes: await encodeCanvas(drawIcon(size, room), "png") };
  });
  const images = FAVICON_SIZES.map(async (size) => {
    return { size, bytes: await encodeCanvas(drawIcon(size, NARROW), "png") };
  });
  const favicon = { file: "favicon.ico", bytes: joinIcons(await Promise.all(images)) };
  return [favicon, ...(await Promise.all(icons))];
}

const HEADER = 6;
const ENTRY = 16;

/** An ICO file with PNG images: a header, an entry of 16 bytes for each, and the images. */
function joinIcons(
  images: readonly { readonly size: number; readonly bytes: Uint8Array }[],
): Uint8Array {
  const header = Buffer.alloc(HEADER + ENTRY * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let start = header.length;
  for (const [index, { size, bytes }] of images.entries()) {
    const at = HEADER + ENTRY * index;
    header.set([size, size], at);
    // Planes, and bits of each pixel.
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(24, at + 6);
    header.writeUInt32LE(bytes.length, at + 8);
    header.writeUInt32LE(start, at + 12);
    start += bytes.length;
  }
  return Buffer.concat([header, ...images.map(({ bytes }) => bytes)]);
}
