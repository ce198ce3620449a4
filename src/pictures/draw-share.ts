import type { Canvas } from "../drawing/canvas.ts";
import { PHOTO_WIDTH, drawShareImage } from "../drawing/draw-share-image.ts";
import { SHARE_SIZE } from "../drawing/share-size.ts";
import type { PictureFocus } from "../model/picture.ts";
import type { DrawnFile } from "./drawing-store.ts";
import { encodeCanvas } from "./encode-canvas.ts";
import { loadSharp } from "./load-sharp.ts";
import { type ShareImage, fileOfShare } from "./share-image.ts";

/** Draws a share image; `photo` has the bytes of its photograph's file. */
export async function drawShare(
  image: ShareImage,
  photo: Uint8Array | undefined,
): Promise<readonly DrawnFile[]> {
  const cut = photo && (await cutPhoto(photo, image.hero?.focus));
  const bytes = await encodeCanvas(drawShareImage(image, cut), "jpg");
  return [{ file: fileOfShare(image), bytes }];
}

/** Cuts a photograph to its place in the image, around the point that matters. */
async function cutPhoto(bytes: Uint8Array, focus: PictureFocus | undefined): Promise<Canvas> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(bytes).metadata();
  const scale = Math.max(PHOTO_WIDTH / width, SHARE_SIZE.height / height);
  const cut = {
    width: Math.min(width, Math.round(PHOTO_WIDTH / scale)),
    height: Math.min(height, Math.round(SHARE_SIZE.height / scale)),
  };
  const { x, y } = focus ?? { x: 50, y: 50 };
  const { data, info } = await sharp(bytes)
    .extract({
      left: findStart(x, width, cut.width),
      top: findStart(y, height, cut.height),
      ...cut,
    })
    .resize(PHOTO_WIDTH, SHARE_SIZE.height, { fit: "fill" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Where a cut begins that has a point, in per cent of the whole, as near to its middle as it can be. */
export function findStart(point: number, whole: number, part: number): number {
  const middle = Math.round((whole * point) / 100 - part / 2);
  return Math.min(Math.max(middle, 0), whole - part);
}
