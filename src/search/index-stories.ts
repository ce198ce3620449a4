import type { StoryOutline } from "../model/outline.ts";
import type { SearchName } from "../site/search-names.ts";
import { SEARCH_FOLDER, listSearchParts } from "../site/search-parts.ts";
import type { SearchRecord } from "../site/search-records.ts";
import { indexPart } from "./index-part.ts";
import { type IndexFile, joinParts } from "./join-parts.ts";
import { readProgram } from "./read-program.ts";

/** A visible story with its search records. */
export interface IndexedStory {
  readonly outline: StoryOutline;
  readonly records: readonly SearchRecord[];
}

/** The files of the search index of stories and names, by path relative to the site's folder. */
export function indexStories(
  stories: readonly IndexedStory[],
  names: readonly SearchName[],
): readonly IndexFile[] {
  const parts = listSearchParts(stories, ({ outline }) => outline).map((items) =>
    indexPart(items.flatMap(({ records }) => records)),
  );
  return [...joinParts(parts, names), readProgram()].map(({ path, bytes }) => {
    return { path: SEARCH_FOLDER + path, bytes };
  });
}
