import { heavyPage } from "../../messages/weight.ts";
import type { Story } from "../../model/newsroom.ts";
import type { Problem } from "../../source/problem.ts";
import { problemOfFile } from "../../source/source-text.ts";
import type { StoryFiles } from "../story-files.ts";
import { type PageEstimate, weighSection, weighStory } from "./weigh-story.ts";

/** Bytes after gzip that reach a reader in one response: the first flight of a TCP connection. */
export const ONE_RESPONSE = 12_288;

/** Warns of a story's pages that are heavier than one response; a text never stops a build for its weight. */
export function checkWeight(story: Story, { index, sections }: StoryFiles): readonly Problem[] {
  const files = new Map(sections.map(({ slug, file }) => [slug, file.path]));
  return [
    ...describeHeavy(story.path, index?.path, weighStory(story)),
    ...story.sections.flatMap((section) =>
      describeHeavy(section.path, files.get(section.slug), weighSection(section)),
    ),
  ];
}

function describeHeavy(
  path: string,
  file: string | undefined,
  { total, parts }: PageEstimate,
): readonly Problem[] {
  if (file === undefined || total <= ONE_RESPONSE) return [];
  return [problemOfFile(file, heavyPage(path, total, ONE_RESPONSE, parts))];
}
