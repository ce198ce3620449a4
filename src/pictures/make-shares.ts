import type { DrawingStore, DrawnFile } from "./drawing-store.ts";
import { type PlannedFiles, makeDrawing } from "./make-drawings.ts";
import type { PictureStore } from "./picture-store.ts";
import { type ShareImage, keyOfShare } from "./share-image.ts";

/** A share image to draw, and the name under which the store has the files of its photograph. */
export interface ShareTask {
  readonly image: ShareImage;
  readonly heroKey: string | undefined;
}

/** Where drawings and pictures of earlier builds are. */
export interface DrawingStores {
  readonly drawings: DrawingStore;
  readonly pictures: PictureStore;
}

/** Takes a share image from the store, or draws it. The files of its photograph have to be in the store. */
export async function makeShare(
  { image, heroKey }: ShareTask,
  { drawings, pictures }: DrawingStores,
): Promise<PlannedFiles> {
  const draw = async (): Promise<readonly DrawnFile[]> => {
    // The typeface's library is loaded where there is something to draw.
    const { drawShare } = await import("./draw-share.ts");
    const files = heroKey === undefined ? undefined : pictures.readFiles(heroKey);
    return drawShare(image, files?.get(image.hero?.file ?? ""));
  };
  return makeDrawing({ key: keyOfShare(image), draw }, drawings);
}
