import { isWithin } from "../../model/build-clock.ts";
import { digestUses } from "../../content/track-catalogue.ts";
import type { OpenedNewsroom, StorySummary } from "../../site/open-newsroom.ts";
import type { SourceFile } from "../../source/source-text.ts";
import type { StoryFiles, StoryPicture } from "../../content/story-files.ts";
import { type BuildCache, createKey } from "../cache/build-cache.ts";
import { digestFile } from "../cache/digest-file.ts";
import type { StoryWorker } from "../workers/make-stories.ts";
import type { StoryTask } from "./tasks.ts";

/** A story with its report, and the digest of what the report used of the data files. */
export interface KnownStory {
  readonly task: StoryTask;
  readonly report: StorySummary;
  readonly data: string;
}

/** Gives every story's report: from the cache where it is still true, or by reading the story. */
export async function readSummaries(
  { folders, catalogue, style, clock }: OpenedNewsroom,
  base: string,
  cache: BuildCache,
  workers: StoryWorker,
): Promise<readonly KnownStory[]> {
  const rules = createKey(JSON.stringify(style ?? null));
  const known = folders.map((folder) => {
    const content = keyOfStory(base, folder);
    const task = { key: createKey(content, rules), content, folder };
    const cached = cache.findSummary(task.key);
    const isCurrent =
      cached !== undefined &&
      isWithin(cached.report.period, clock) &&
      cached.data === digestUses(cached.report.uses, catalogue);
    return { task, cached: isCurrent ? cached : undefined };
  });
  const missing = known.filter(({ cached }) => cached === undefined);
  const reports = await workers.readStories(missing.map(({ task }) => task));
  const read = new Map(missing.map(({ task }, index) => [task, reports[index]] as const));
  return known.flatMap(({ task, cached }) => {
    const report = cached?.report ?? read.get(task);
    if (report === undefined) return [];
    return [{ task, report, data: cached?.data ?? digestUses(report.uses, catalogue) }];
  });
}

/** Names the content of a story: its files, under their names, and what all pages depend on. */
function keyOfStory(
  base: string,
  { index, sections, timeline, pictures, data }: StoryFiles,
): string {
  const named = [index, ...sections.map(({ file }) => file), timeline, ...data];
  const texts = named.filter((file) => !!file);
  const [first] = texts;
  const files = [...texts, ...pictures];
  const last = first && lastKeys.get(first);
  if (last?.base === base && isSameList(last.files, files)) return last.key;
  const key = createKey(base, ...files.flatMap((file) => [file.path, digestOf(file)]));
  if (first) lastKeys.set(first, { base, files, key });
  return key;
}

/** Of a picture there are no bytes here; its digest names what was found in them too. */
function digestOf(file: SourceFile | StoryPicture): string {
  return "bytes" in file ? digestFile(file) : (file.digest ?? JSON.stringify(file.read));
}

/** The key that a story had last, by the first of its files: in most builds nearly all stories are what they were. */
const lastKeys = new WeakMap<
  SourceFile,
  { readonly base: string; readonly files: readonly unknown[]; readonly key: string }
>();

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
