import type { Section, Story } from "../model/newsroom.ts";
import type { SectionOutline, StoryOutline } from "../model/outline.ts";

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
    ...(sections.length === 0 && { whole: outlinePart(story) }),
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
