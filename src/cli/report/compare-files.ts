import type { SourceFile } from "../../source/source-text.ts";
import { STORIES_FOLDER, type StoryFiles, groupStoryFiles } from "../../content/story-files.ts";
import { readTitle } from "../article-fields.ts";

/** A change of a file, or of all files of a story. */
export interface Change {
  readonly kind: "added" | "changed" | "moved" | "removed";
  /** Its name in the report. */
  readonly name: string;
  readonly path: string;
  /** Size of the new file; 0 where it was removed. */
  readonly bytes: number;
  /** Difference to the old size. */
  readonly growth: number;
}

/** A change of a story, with its files. */
export interface StoryChange extends Change {
  readonly parts: readonly Change[];
  /** Its files before and after. */
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

/** Finds the stories that were added, changed or removed, sorted by slug. */
export function compareStories(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): readonly StoryChange[] {
  const [old, current] = [groupStories(before), groupStories(after)];
  const slugs = [...new Set([...old.keys(), ...current.keys()])].sort();
  return slugs.flatMap((slug) => compareStory(slug, old.get(slug), current.get(slug)));
}

/** Finds the data files and standing pages that were added, changed or removed, sorted by path. */
export function compareOtherFiles(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): readonly Change[] {
  const select = (files: readonly SourceFile[]): readonly Part[] =>
    files
      .filter(({ path }) => !path.startsWith(STORIES_FOLDER))
      .map((file) => ({ key: file.path, name: readTitle(file, nameOf(file)), file }));
  return compareParts(select(before), select(after));
}

interface Part {
  /** The same before and after, even where the file has moved. */
  readonly key: string;
  readonly name: string;
  readonly file: SourceFile;
}

function nameOf({ path }: SourceFile): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function groupStories(files: readonly SourceFile[]): ReadonlyMap<string, StoryFiles> {
  const report = (): void => {
    // Problems with file names are listed among the problems.
  };
  return new Map(groupStoryFiles(files, { report }).map((story) => [story.slug, story]));
}

function compareStory(
  slug: string,
  before: StoryFiles | undefined,
  after: StoryFiles | undefined,
): readonly StoryChange[] {
  const [old, current] = [listParts(before), listParts(after)];
  const parts = compareParts(old, current);
  if (parts.length === 0) return [];
  const files = (part: Part): SourceFile => part.file;
  const bytes = sumBytes(current);
  return [
    {
      kind: kindOf(before, after),
      name: readTitle(after?.index ?? before?.index, slug),
      path: `${STORIES_FOLDER}${slug}`,
      bytes,
      growth: bytes - sumBytes(old),
      parts,
      before: old.map(files),
      after: current.map(files),
    },
  ];
}

function listParts(story: StoryFiles | undefined): readonly Part[] {
  if (story === undefined) return [];
  const { index, sections, timeline } = story;
  return [
    ...(index ? [{ key: "index.md", name: "Opening", file: index }] : []),
    ...sections.map(({ slug, file }) => ({ key: slug, name: readTitle(file, slug), file })),
    ...(timeline ? [{ key: "timeline.json", name: "Timeline", file: timeline }] : []),
  ];
}

function compareParts(before: readonly Part[], after: readonly Part[]): readonly Change[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const keys = new Set(after.map(({ key }) => key));
  const removed = before.filter(({ key }) => !keys.has(key));
  return [
    ...after.flatMap((part) => compareFile(part, old.get(part.key)?.file, part.file)),
    ...removed.flatMap((part) => compareFile(part, part.file, undefined)),
  ];
}

function compareFile(
  { name, file }: Part,
  before: SourceFile | undefined,
  after: SourceFile | undefined,
): readonly Change[] {
  const isSame = before && after && Buffer.compare(before.bytes, after.bytes) === 0;
  if (isSame && before.path === after.path) return [];
  const kind = isSame ? "moved" : kindOf(before, after);
  const bytes = after?.bytes.length ?? 0;
  const growth = bytes - (before?.bytes.length ?? 0);
  return [{ kind, name, path: file.path, bytes, growth }];
}

function kindOf(before: unknown, after: unknown): Change["kind"] {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

function sumBytes(parts: readonly Part[]): number {
  return parts.reduce((sum, { file }) => sum + file.bytes.length, 0);
}
