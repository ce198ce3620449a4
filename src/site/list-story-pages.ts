import type { Story } from "../model/newsroom.ts";
import type { StoryLink, StoryPages } from "../model/site-pages.ts";

/** The pages of one story: its own, then one for each section. */
export function listStoryPages(story: Story, others: readonly StoryLink[]): readonly StoryPages[] {
  const { sections } = story;
  return [
    { kind: "story", path: story.path, story, others },
    ...sections.map((section, index) => ({
      kind: "section" as const,
      path: section.path,
      story,
      section,
      position: index + 1,
      previous: sections[index - 1],
      next: sections[index + 1],
    })),
  ];
}
