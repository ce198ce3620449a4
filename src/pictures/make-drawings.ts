import { drawIcons, keyOfIcons } from "./icons.ts";
import type { DrawingStore, DrawnFile, KnownDrawing } from "./drawing-store.ts";

/** Files of the site that code draws, under a key that names all that they depend on. */
export interface Drawing {
  readonly key: string;
  readonly draw: () => Promise<readonly DrawnFile[]>;
}

/** Files of the site that are no pages, and their bytes by their names, from the store or made again. */
export interface PlannedFiles {
  readonly files: readonly KnownDrawing[];
  readonly readBytes: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The site's icons. */
export function listIcons(): Drawing {
  return { key: keyOfIcons(), draw: drawIcons };
}

/** Makes the drawings that the store lacks. */
export async function makeDrawing(
  { key, draw }: Drawing,
  store: DrawingStore,
): Promise<PlannedFiles> {
  const files = store.find(key) ?? store.store(key, await draw());
  return { files, readBytes: async () => store.readFiles(key) ?? drawAgain({ key, draw }, store) };
}

/** Draws what the store has damaged; it is drawn the same again. */
async function drawAgain(
  { key, draw }: Drawing,
  store: DrawingStore,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await draw();
  store.store(key, files);
  return new Map(files.map(({ file, bytes }) => [file, bytes]));
}
