import type { StoryOutline } from "../model/outline.ts";
import { listSearchParts } from "../site/search-parts.ts";
import type { SearchRecord } from "../site/search-records.ts";
import { type IndexFile, indexRecords } from "./index-records.ts";

/** A visible story with its search records. */
export interface IndexedStory {
  readonly outline: StoryOutline;
  readonly records: readonly SearchRecord[];
}

/** The files of the search index of stories in a language (BCP 47), by path relative to the site's folder. */
export async function indexStories(
  stories: readonly IndexedStory[],
  language: string,
): Promise<readonly IndexFile[]> {
  const files: IndexFile[] = [];
  for (const { folder, items } of listSearchParts(stories, ({ outline }) => outline)) {
    const records = items.flatMap((story) => story.records);
    const made = await indexRecords(records, language);
    files.push(...made.map(({ path, bytes }) => ({ path: folder + path, bytes })));
  }
  return files;
}
