import { readFileSync, readdirSync } from "node:fs";
import { createCatalogue, listDataFiles } from "./create-catalogue.ts";
import { createStory } from "./create-story.ts";
import type { NewsroomFile } from "./newsroom-file.ts";

/** How large a newsroom, and which of all those of that size. */
export interface NewsroomOptions {
  readonly stories: number;
  readonly seed: number;
}

/** Folders of the test newsroom whose files a made newsroom has too, unless it makes its own. */
const SHARED_FOLDERS = ["_data", "src/standing"];

/** How often a line is made again before a number tells it from its like. */
const ATTEMPTS = 20;

/** Makes the content of a newsroom without a problem, file by file; the same options give the same bytes. */
export function* createNewsroom({ stories, seed }: NewsroomOptions): Generator<NewsroomFile> {
  const catalogue = createCatalogue(stories);
  const made = listDataFiles(catalogue);
  yield* listShared().filter(({ path }) => made.every((file) => file.path !== path));
  yield* made;
  const makeUnique = createUniqueLines();
  for (let index = 0; index < stories; index += 1) {
    yield* createStory({ index, stories, seed, catalogue, makeUnique });
  }
}

function listShared(): readonly NewsroomFile[] {
  const root = new URL("../../test/newsroom/", import.meta.url);
  return SHARED_FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(new URL(path, root), "utf8");
      // Made headlines are put together from parts, so some are longer than the house allows.
      return { path, text: text.replace(/"titleCharacters": \d+/, '"titleCharacters": 120') };
    }),
  );
}

function createUniqueLines(): (make: () => string) => string {
  const taken = new Set<string>();
  return (make) => {
    let line = make();
    for (let attempt = 0; taken.has(line) && attempt < ATTEMPTS; attempt += 1) line = make();
    const base = line;
    for (let number = 2; taken.has(line); number += 1) line = `${base}, μέρος ${number}`;
    taken.add(line);
    return line;
  };
}
