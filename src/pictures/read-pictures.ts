import { createHash } from "node:crypto";
import type { ReadPicture } from "../model/picture.ts";
import type { SourceFile } from "../source/source-text.ts";
import { makePicture } from "./make-picture.ts";
import { isPicturePath } from "./picture-kind.ts";
import { type PictureStore, keyOfPicture } from "./picture-store.ts";

/** How pictures are read. */
export interface PictureOptions {
  readonly store: PictureStore;
  /** Whether the files that readers get are made too. */
  readonly wantsFiles: boolean;
  /** How many are read beside each other. */
  readonly most: number;
  /** Told after each picture that had to be read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The folder of content below which pictures may be. */
const FOLDER = "src/stories/";

/** Looks into the pictures among the files of a checkout: the same files, each picture with what was found in it. What was read before is taken from the store. */
export async function readPictures(
  files: readonly SourceFile[],
  { store, wantsFiles, most, onProgress }: PictureOptions,
): Promise<readonly SourceFile[]> {
  const pictures = files.filter(isPicture).map((file) => ({ file, key: keyOf(file) }));
  if (pictures.length === 0) return files;
  const found = new Map<string, ReadPicture>();
  const due: { readonly file: SourceFile; readonly key: string }[] = [];
  for (const { file, key } of pictures) {
    const known = store.find(key, wantsFiles);
    if (known === undefined) due.push({ file, key });
    else found.set(file.path, known);
  }
  const total = due.length;
  const readNext = async (): Promise<void> => {
    for (let next = due.shift(); next; next = due.shift()) {
      const { file, key } = next;
      const made = await makePicture(file.path, file.bytes, wantsFiles);
      const read = "refusal" in made ? made : { facts: made.facts };
      store.store(key, read, "bytes" in made && wantsFiles ? made.bytes : undefined);
      found.set(file.path, read);
      onProgress?.(total - due.length, total);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, total) }, readNext));
  if (wantsFiles) store.prune(pictures.map(({ key }) => key));
  return files.map((file) => {
    const picture = found.get(file.path);
    return picture === undefined ? file : withPicture(file, picture);
  });
}

function isPicture({ path, refusal }: SourceFile): boolean {
  return refusal === undefined && path.startsWith(FOLDER) && isPicturePath(path);
}

/** The name under which the store has what was found in a picture. */
export function keyOf(file: SourceFile): string {
  const { path, digest = createHash("sha256").update(file.bytes).digest("hex") } = file;
  return keyOfPicture(path, digest);
}

/** Files with what was found in them, by the file: the same one again, so that what depends on it is known by it. */
const known = new WeakMap<SourceFile, { readonly file: SourceFile; readonly text: string }>();

function withPicture(file: SourceFile, picture: ReadPicture): SourceFile {
  const text = JSON.stringify(picture);
  const last = known.get(file);
  if (last?.text === text) return last.file;
  const { path, digest } = file;
  const read: SourceFile = {
    path,
    picture,
    ...(digest === undefined ? {} : { digest }),
    // Not read before somebody asks.
    get bytes() {
      return file.bytes;
    },
  };
  known.set(file, { file: read, text });
  return read;
}
