import { slugOf } from "../lib/markdown.js";
import { storiesBySlug } from "../lib/newsroom.js";
import { renderSection } from "../lib/section.js";
import { renderStory } from "../lib/story.js";

export const data = { layout: "base.11ty.js", style: "story" };

export function render(data) {
  const { inputPath } = data.page;
  const story = storiesBySlug.get(inputPath.split("/").at(-2));
  const slug = slugOf(inputPath);
  return slug === "_" ? renderStory(story, data) : renderSection(story, slug, data);
}
