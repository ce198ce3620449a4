import { createHash } from "node:crypto";
import type { ShareWords } from "../drawing/draw-share-image.ts";
import type { PictureFocus } from "../model/picture.ts";
import { DRAWING_ENCODING } from "./encode-canvas.ts";
import { readSharpVersion } from "./load-sharp.ts";
import { PICTURES_FOLDER } from "./make-picture.ts";

/** The image with which a page is shared. */
export interface ShareImage extends ShareWords {
  readonly hero: ShareHero | undefined;
}

/** The photograph in it. */
export interface ShareHero {
  /** The author's file, relative to the checkout. */
  readonly path: string;
  /** The file of the site that is cut; its name changes with its bytes. */
  readonly file: string;
  readonly focus: PictureFocus | undefined;
}

/** Counted up with each change to how share images are drawn: hosts keep them for a year by their names. */
const DRAWING = 1;

/** Names all that a share image depends on. */
export function keyOfShare({ siteName, kicker = "", title, hero }: ShareImage): string {
  const photo = hero ? [hero.file, hero.focus ?? null] : [];
  const settings = [DRAWING, DRAWING_ENCODING.jpg, readSharpVersion()];
  const parts = [siteName, kicker, title, photo, settings];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** The file of a share image, relative to the site's folder. */
export function fileOfShare(image: ShareImage): string {
  return `${PICTURES_FOLDER}share-${keyOfShare(image).slice(0, 12)}.jpg`;
}
