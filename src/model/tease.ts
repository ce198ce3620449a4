import type { SectionOutline, SectionTeaser, StoryOutline, StoryTeaser } from "./outline.ts";

/** The fields of a story that lists show, and no others, so that other changes to the story do not change the list. */
export function teaseStory(outline: StoryOutline): StoryTeaser {
  const { slug, path, title, description, status, kind } = outline;
  const { published, updated, topics, embargo } = outline;
  return { slug, path, title, description, status, kind, published, updated, topics, embargo };
}

/** The fields of a section that the front page shows. */
export function teaseSection(outline: SectionOutline): SectionTeaser {
  const { slug, path, title, description, embargo } = outline;
  return { slug, path, title, description, embargo };
}

/** Newest publication first; of two at the same moment, by slug. */
export function comparePublished(
  a: Pick<StoryOutline, "published" | "slug">,
  b: Pick<StoryOutline, "published" | "slug">,
): number {
  return b.published.instant - a.published.instant || (a.slug < b.slug ? -1 : 1);
}
