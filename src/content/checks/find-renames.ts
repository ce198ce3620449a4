import { missingFormerly } from "../../messages/content/moves.ts";
import { parseFrontMatter } from "../front-matter.ts";
import type { Problem } from "../../source/problem.ts";
import { type SourceFile, createSourceText, problemAt } from "../../source/source-text.ts";
import { type StoryFiles, groupStoryFiles } from "../story-files.ts";

/** The share of common lines, of the longer text, from which two texts count as the same article. */
const SAME = 0.5;

interface Article {
  readonly slug: string;
  readonly file: SourceFile;
  readonly lines: readonly string[];
  readonly formerly: readonly string[];
  readonly isOut: boolean;
}

/**
 * Finds stories and sections that were renamed since an earlier version of the content without `formerly`. Unpublished ones have no
 * address to keep; `now` is in milliseconds since 1970.
 */
export function findRenames(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  now: number,
): readonly Problem[] {
  const [old, current] = [before, after].map((files) =>
    groupStoryFiles(files, { report: () => undefined }),
  );
  const slugs = new Set(current?.map(({ slug }) => slug));
  const oldSlugs = new Set(old?.map(({ slug }) => slug));
  const fresh = current?.filter(({ slug }) => !oldSlugs.has(slug)) ?? [];
  return (old ?? []).flatMap((story) => {
    if (slugs.has(story.slug)) {
      const same = current?.find(({ slug }) => slug === story.slug);
      return same !== undefined ? compareSections(story, same, now) : [];
    }
    const articles = fresh.flatMap((each) => readIndex(each, now) ?? []);
    const index = readIndex(story, now);
    const renamed = index && findSame(index, articles);
    if (index === undefined || renamed === undefined) return [];
    const moved = fresh.find(({ slug }) => slug === renamed.slug);
    return [
      ...describe(index, renamed, "/stories/"),
      ...(moved ? compareSections(story, moved, now) : []),
    ];
  });
}

function readIndex({ slug, index }: StoryFiles, now: number): Article | undefined {
  return index && readArticle(slug, index, now);
}

function compareSections(old: StoryFiles, current: StoryFiles, now: number): readonly Problem[] {
  const kept = new Set(current.sections.map(({ slug }) => slug));
  const known = new Set(old.sections.map(({ slug }) => slug));
  const fresh = current.sections
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, file }) => readArticle(slug, file, now));
  const gone = old.sections.filter(({ slug }) => !kept.has(slug));
  return gone.flatMap(({ slug, file }) => {
    const article = readArticle(slug, file, now);
    const renamed = findSame(article, fresh);
    return renamed ? describe(article, renamed, `/stories/${old.slug}/`) : [];
  });
}

function readArticle(slug: string, file: SourceFile, now: number): Article {
  const source = createSourceText(file.path, new TextDecoder().decode(file.bytes));
  const { value } = parseFrontMatter(source).data ?? {};
  const { formerly, draft, published } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const moment = typeof published === "string" ? Date.parse(published) : NaN;
  return {
    slug,
    file,
    lines: source.text.split("\n").filter((line) => line.trim() !== "" && line !== "---"),
    formerly: Array.isArray(formerly) ? formerly.map(String) : [],
    isOut: draft !== true && !(moment > now),
  };
}

/** The article that shares the most lines with another, if they are enough. */
function findSame(article: Article, others: readonly Article[]): Article | undefined {
  const ranked = others
    .map((other) => ({ other, share: measureShare(article.lines, other.lines) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  return best && best.share >= SAME ? best.other : undefined;
}

function measureShare(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  return one.filter((line) => known.has(line)).length / Math.max(one.length, other.length, 1);
}

function describe(old: Article, current: Article, base: string): readonly Problem[] {
  if (!old.isOut || current.formerly.includes(old.slug)) return [];
  const source = createSourceText(current.file.path, new TextDecoder().decode(current.file.bytes));
  const { data } = parseFrontMatter(source);
  if (data === undefined) return [];
  const line = `formerly: [${[...current.formerly, old.slug].join(", ")}]`;
  const offset =
    current.formerly.length > 0 ? data.offsetOfKey(["formerly"]) : source.text.indexOf("\n") + 1;
  return [problemAt(source, offset, missingFormerly(`${base}${old.slug}/`, line))];
}
