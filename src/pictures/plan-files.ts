import type { SourceFile } from "../source/source-text.ts";
import type { PlannedFiles } from "./make-drawings.ts";
import { makePicture } from "./make-picture.ts";
import type { PictureStore } from "./picture-store.ts";
import { keyOf } from "./read-pictures.ts";

/** Plans the files of the pictures that a site shows, by the paths of their sources; the same picture under two names is there once. */
export function planPictureFiles(
  sources: readonly SourceFile[],
  shown: ReadonlySet<string>,
  store: PictureStore,
): readonly PlannedFiles[] {
  const planned = new Map<string, PlannedFiles>();
  for (const source of sources) {
    const { path, picture } = source;
    if (picture === undefined || "refusal" in picture || !shown.has(path)) continue;
    const { files } = picture.facts;
    planned.set(files[0]?.file ?? path, { files, readBytes: async () => readBytes(source, store) });
  }
  return [...planned.values()];
}

async function readBytes(
  source: SourceFile,
  store: PictureStore,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = keyOf(source);
  const known = store.readFiles(key);
  if (known) return known;
  const made = await makePicture(source.path, source.bytes, true);
  // What was read before is read the same again.
  if ("refusal" in made) throw new Error(`${source.path} changed during the build.`);
  store.store(key, { facts: made.facts }, made.bytes);
  return new Map(
    made.facts.files.map(({ file }, index) => [file, made.bytes[index] ?? new Uint8Array()]),
  );
}
