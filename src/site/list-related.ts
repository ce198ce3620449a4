import type { StoryOutline } from "../model/outline.ts";
import type { StoryLink } from "../model/site-pages.ts";
import { comparePublished } from "../model/tease.ts";

/** How many other stories a story's page names. */
const OTHERS = 3;

/** Of the stories that share something, so many just before are looked at; stories further back are old news. */
const REACH = 20;

/** What sharing one of a kind says: who and where tell more of a story than its topic. */
const WEIGHTS = { people: 3, places: 2, topics: 1 } as const;

/**
 * For each story, by slug, those to read next: of the ones published before it, so that a new story changes no old page, those
 * that share most people, places and topics with it, and then the ones just before; for the oldest, the ones just after.
 */
export function listRelated(
  outlines: readonly StoryOutline[],
): ReadonlyMap<string, readonly StoryLink[]> {
  const sorted = outlines.toSorted(comparePublished);
  const related = rankRelated(sorted);
  return new Map(
    sorted.map(({ slug }, index) => {
      const older = sorted.slice(index + 1, index + 1 + OTHERS);
      const newer = sorted.slice(Math.max(0, index - OTHERS), index).reverse();
      const others = new Set([...(related.get(slug) ?? []), ...older, ...newer]);
      const links = [...others].slice(0, OTHERS).map(({ title, path }) => ({ title, path }));
      return [slug, links] as const;
    }),
  );
}

/** The older stories that share something with each, most first; of those that share as much, the newest first. */
function rankRelated(
  newestFirst: readonly StoryOutline[],
): ReadonlyMap<string, readonly StoryOutline[]> {
  /** By what they share, the stories so far, oldest first. */
  const sharing = new Map<string, StoryOutline[]>();
  const related = newestFirst.toReversed().map((story) => {
    const scores = new Map<StoryOutline, number>();
    for (const [name, weight] of listTraits(story)) {
      const older = sharing.get(name) ?? [];
      for (const other of older.slice(-REACH)) {
        scores.set(other, (scores.get(other) ?? 0) + weight);
      }
      sharing.set(name, older);
      older.push(story);
    }
    const best = [...scores].sort(
      ([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || comparePublished(a, b),
    );
    return [story.slug, best.map(([other]) => other)] as const;
  });
  return new Map(related);
}

/** What a story can share with others, each with its weight. */
function listTraits({ topics, sections }: StoryOutline): ReadonlyMap<string, number> {
  const list = (kind: keyof typeof WEIGHTS, ids: readonly string[]): [string, number][] =>
    ids.map((id) => [`${kind}/${id}`, WEIGHTS[kind]]);
  return new Map([
    ...list(
      "topics",
      topics.map(({ id }) => id),
    ),
    ...sections.flatMap(({ people, places }) => [
      ...list("people", people),
      ...list("places", places),
    ]),
  ]);
}
