import type { Section, Story } from "../model/newsroom.ts";
import type { SectionOutline, StoryOutline } from "../model/outline.ts";
import type { LiveCoverage } from "../model/updates.ts";

/** The fields of a story that other pages show. */
export function outlineStory(story: Story): StoryOutline {
  const { slug, path, title, description, status, kind, topics, sections } = story;
  return {
    slug,
    path,
    title,
    description,
    status,
    kind,
    topics,
    published: story.published,
    updated: story.updated,
    corrections: story.corrections,
    expires: story.expires,
    embargo: story.embargo,
    sections: sections.map(outlinePart),
    ...(story.related && { related: story.related }),
    ...(sections.length === 0 && { whole: outlinePart(story) }),
    ...(story.live && {
      whole: outlineLive(story, story.live),
      updatePages: story.live.pages.map(({ path: page, updated }) => ({ path: page, updated })),
    }),
  };
}

/** A live story as its own part: a source's first claim may be on a page of updates. */
function outlineLive(story: Story, { pages }: LiveCoverage): SectionOutline {
  const places = new Map(
    pages.flatMap((page) =>
      page.sources.flatMap(({ claims }) =>
        claims.map(({ anchor }) => [anchor, page.path] as const),
      ),
    ),
  );
  const part = outlinePart(story);
  return {
    ...part,
    sources: part.sources.map((source) => {
      const path = places.get(source.anchor);
      return path === undefined ? source : { ...source, path };
    }),
  };
}

function outlinePart(part: Section | Story): SectionOutline {
  const { slug, path, title, description, embargo, people, places, sources } = part;
  return {
    slug,
    path,
    title,
    description,
    published: part.published,
    updated: part.updated,
    embargo,
    people: people.map(({ id }) => id),
    places: places.map(({ id }) => id),
    sources: sources.map(({ source: { id }, claims }) => {
      return { id, claims: claims.length, anchor: claims[0]?.anchor ?? "" };
    }),
  };
}
