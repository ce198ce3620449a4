import { type StoryOutline, listParts } from "../model/outline.ts";
import type { StoryLink } from "../model/site-pages.ts";
import { comparePublished } from "../model/tease.ts";

/** How many related stories a story's page shows. */
const OTHERS = 3;

/** Only this many of the preceding stories with a common trait are ranked. */
const REACH = 20;

/** Weights of common people, places and topics. */
const WEIGHTS = { people: 3, places: 2, topics: 1 } as const;

/**
 * The related stories of each story, by slug: those that its author names, in that order. Where they name none: of those published before it, so that a new story changes no old page, the ones that share
 * most people, places and topics, then the latest; for the oldest stories, the next ones.
 */
export function listRelated(
  outlines: readonly StoryOutline[],
): ReadonlyMap<string, readonly StoryLink[]> {
  const sorted = outlines.toSorted(comparePublished);
  const related = rankRelated(sorted);
  const bySlug = new Map(sorted.map((story) => [story.slug, story]));
  return new Map(
    sorted.map(({ slug, related: named }, index) => {
      const chosen = (named ?? []).flatMap((name) => bySlug.get(name) ?? []);
      if (chosen.length > 0) return [slug, chosen.map(linkTo)] as const;
      const older = sorted.slice(index + 1, index + 1 + OTHERS);
      const newer = sorted.slice(Math.max(0, index - OTHERS), index).reverse();
      const others = new Set([...(related.get(slug) ?? []), ...older, ...newer]);
      return [slug, [...others].slice(0, OTHERS).map(linkTo)] as const;
    }),
  );
}

function linkTo({ title, path }: StoryOutline): StoryLink {
  return { title, path };
}

/** The older stories that share traits with each story, by weight, then newest first. */
function rankRelated(
  newestFirst: readonly StoryOutline[],
): ReadonlyMap<string, readonly StoryOutline[]> {
  /** The earlier stories by trait, oldest first. */
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

/** The traits of a story, with their weights. */
function listTraits(story: StoryOutline): ReadonlyMap<string, number> {
  const list = (kind: keyof typeof WEIGHTS, ids: readonly string[]): [string, number][] =>
    ids.map((id) => [`${kind}/${id}`, WEIGHTS[kind]]);
  return new Map([
    ...list(
      "topics",
      story.topics.map(({ id }) => id),
    ),
    ...listParts(story).flatMap(({ people, places }) => [
      ...list("people", people),
      ...list("places", places),
    ]),
  ]);
}
