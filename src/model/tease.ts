import type { SectionOutline, SectionTeaser, StoryOutline, StoryTeaser } from "./outline.ts";

/** A story as lists of stories name it, and no more, so that a list stays as it is when the rest of the story changes. */
export function teaseStory(outline: StoryOutline): StoryTeaser {
  const { slug, path, title, description, status, published, updated, topics, embargo } = outline;
  return { slug, path, title, description, status, published, updated, topics, embargo };
}

/** A section as the front page names it. */
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
