import type { OpenedIndex, OpenedSection, OpenedStory } from "./open-story.ts";
import { LIMITS } from "../source/limits.ts";
import { tooManyOldAddresses } from "../messages/source/limits.ts";
import type { Place, Problem } from "../source/problem.ts";
import { problemAtPlace } from "../source/source-text.ts";

/** An old address, and the page that is now elsewhere. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Position of the entry of `formerly`. */
  readonly place: Place;
}

/** An entry of `formerly`, with its position. */
interface OldName {
  readonly slug: string;
  readonly place: Place;
}

/** The old addresses of a story's pages; a section has one for every combination of story name and section name. Pages with too many have none. */
export function listMoves({ slug, path, index, sections }: OpenedStory): readonly Move[] {
  const title = index?.article?.sound.title ?? slug;
  const folders = listOldNames(index?.article);
  if (folders.length > LIMITS.oldAddresses) return [];
  const base = path.slice(0, -`${slug}/`.length);
  return [
    ...folders.map(({ slug: old, place }) => ({ from: `${base}${old}/`, to: path, title, place })),
    ...sections.flatMap((section) => listSectionMoves(section, path, base, folders)),
  ];
}

/** Finds pages of a story with too many old addresses. */
export function checkOldAddresses({ path, index, sections }: OpenedStory): readonly Problem[] {
  const folders = listOldNames(index?.article);
  if (folders.length > LIMITS.oldAddresses) return describeTooMany(path, folders, folders.length);
  return sections.flatMap((section) => {
    const files = listOldNames(section.article);
    return describeTooMany(section.path, files, countOldAddresses(files, folders));
  });
}

function describeTooMany(
  path: string,
  names: readonly OldName[],
  count: number,
): readonly Problem[] {
  const place = names.at(-1)?.place;
  if (place === undefined || count <= LIMITS.oldAddresses) return [];
  return [problemAtPlace(place, tooManyOldAddresses(path, count, LIMITS.oldAddresses))];
}

function countOldAddresses(files: readonly OldName[], folders: readonly OldName[]): number {
  return files.length + folders.length * (1 + files.length);
}

function listSectionMoves(
  { slug, path: to, article }: OpenedSection,
  storyPath: string,
  base: string,
  folders: readonly OldName[],
): readonly Move[] {
  const title = article?.sound.title ?? slug;
  const files = listOldNames(article);
  if (countOldAddresses(files, folders) > LIMITS.oldAddresses) return [];
  const moved = files.map((old) => ({ from: `${storyPath}${old.slug}/`, place: old.place }));
  const moves = folders.flatMap(({ slug: folder, place }) =>
    [slug, ...files.map((old) => old.slug)].map((name) => {
      return { from: `${base}${folder}/${name}/`, place };
    }),
  );
  return [...moved, ...moves].map(({ from, place }) => ({ from, to, title, place }));
}

function listOldNames(
  article: (OpenedIndex | OpenedSection)["article"] | undefined,
): readonly OldName[] {
  const { data, sound } = article ?? {};
  if (data === undefined) return [];
  return (sound?.formerly ?? []).map((slug, position) => {
    return { slug, place: data.source.placeAt(data.offsetOf(["formerly", position])) };
  });
}
