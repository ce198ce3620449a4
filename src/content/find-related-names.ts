import type { Place } from "../source/problem.ts";
import type { OpenedStory } from "./open-story.ts";

/** The related stories that a story names, by their folders, with their positions. */
export interface RelatedNames {
  /** The folder of the story itself. */
  readonly slug: string;
  readonly named: readonly { readonly slug: string; readonly place: Place }[];
}

/** The related stories that an author names; undefined where they name none. */
export function findRelatedNames(story: OpenedStory | undefined): RelatedNames | undefined {
  const { data, sound } = story?.index?.article ?? {};
  if (story === undefined || data === undefined || sound?.related === undefined) return undefined;
  const named = sound.related.map((slug, position) => {
    return { slug, place: data.source.placeAt(data.offsetOf(["related", position])) };
  });
  return { slug: story.slug, named };
}
