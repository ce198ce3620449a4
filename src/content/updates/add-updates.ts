import { laterDate } from "../../model/news-date.ts";
import type { Block, Story } from "../../model/newsroom.ts";
import type { LiveCoverage } from "../../model/updates.ts";
import { weighStory } from "../checks/check-weight.ts";
import type { ContentContext } from "../content-context.ts";
import type { OpenedStory } from "../open-story.ts";
import { joinReferences } from "../parse-inline.ts";
import { groupClaims, listReferences } from "../parse-section.ts";
import type { StoryParts } from "../parse-story.ts";
import { resolveNames } from "../resolve-names.ts";
import { assembleLive, leadToPages, placeAnchors } from "./assemble-live.ts";

/** A live story with its updates; undefined where one of them has errors, which are already reported. Other stories stay as they are. */
export function addUpdates(
  story: Story | undefined,
  { index, path }: OpenedStory,
  { updates, opening, keyPoints, timeline }: StoryParts,
  context: ContentContext,
): Story | undefined {
  if (story === undefined || updates.length === 0) return story;
  if (index?.article === undefined || opening === undefined) return undefined;
  const references = joinReferences([...keyPoints, listReferences(opening, timeline)]);
  const sources = groupClaims(references.citations, context);
  const names = resolveNames(index.article, references.mentions, context);
  const { total: bytes } = weighStory({ ...story, sources });
  const frame = { sources, ...names, words: opening.words, bytes };
  const { order = "newest" } = index.article.sound;
  const options = { path, order, frame, corrections: story.corrections, timeline };
  const live = assembleLive(updates, options, context);
  return live && leadStory({ ...story, live }, live, placeUpdates(updates, path));
}

function placeUpdates(updates: StoryParts["updates"], path: string): ReadonlyMap<string, string> {
  const sound = updates.flatMap(({ id, body }) => (id && body ? [{ id, body }] : []));
  return placeAnchors(sound, path);
}

/** Lets the links of a story's own text lead to the pages of updates, and dates it by the last one. */
function leadStory(
  story: Story,
  { pages }: LiveCoverage,
  places: ReadonlyMap<string, string>,
): Story {
  const lead = (block: Block): Block => leadToPages(block, places);
  const leadHtml = (html: string): string => {
    const block = lead({ kind: "html", html });
    return block.kind === "html" ? block.html : html;
  };
  const dates = pages.flatMap((page) => page.updates.map(({ at }) => at));
  return {
    ...story,
    updated: dates.reduce(laterDate, story.updated),
    keyPoints: story.keyPoints.map(leadHtml),
    opening: story.opening.map(lead),
  };
}
