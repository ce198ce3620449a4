import { type ChosenStory, type FrontChoice, findCurrentChoice } from "../model/front-choice.ts";
import type { Topic } from "../model/entities.ts";
import type { FrontTiers, LeadTeaser, TopicColumn } from "../model/front.ts";
import type { SectionOutline, SectionTeaser, StoryOutline } from "../model/outline.ts";
import { PART_SIZE } from "../model/paginate.ts";
import { teaseSection, teaseStory } from "../model/tease.ts";

/** The front page's tiers, and the stories that found no place there. */
export interface ArrangedFront {
  readonly tiers: FrontTiers;
  /** The stories of the first page, in reading order. */
  readonly shown: readonly StoryOutline[];
  /** For further pages, in the order of before. */
  readonly others: readonly StoryOutline[];
}

/** Arranges stories, newest first, in the tiers of the front page: what the editor chose and has not ended, then the newest. */
export function arrangeFront(
  stories: readonly StoryOutline[],
  front: FrontChoice | undefined,
  now: number,
): ArrangedFront {
  const choice = findCurrentChoice(front, now);
  const find = ({ slug }: ChosenStory): readonly StoryOutline[] =>
    stories.filter((story) => story.slug === slug);
  const pinned = (choice?.pinned ?? []).flatMap(find);
  const chosen = choice?.lead ? find(choice.lead) : [];
  const lead = [...chosen, ...without(stories, pinned), ...pinned][0];
  const top = lead ? [lead] : [];
  const below = [...without(pinned, top), ...without(stories, [...top, ...pinned])];
  const seconds = below.slice(0, Math.max(countSeconds(below.length), without(pinned, top).length));
  const rest = below.slice(seconds.length);
  const columns = choice?.topics
    ? fillColumns(choice.topics, rest)
    : groupByTopic(rest.slice(0, PART_SIZE - top.length - seconds.length));
  const shown = [...top, ...seconds, ...columns.flatMap((column) => column.stories)];
  return {
    tiers: {
      breaking: choice?.breaking && { text: choice.breaking.text, link: choice.breaking.link },
      lead: lead && teaseLead(lead),
      seconds: seconds.map(teaseStory),
      columns: columns.map(teaseColumn),
    },
    shown,
    others: without(stories, shown),
  };
}

/** Two or three stories below the lead, so that no single story is left for the columns; fewer where there are no more. */
function countSeconds(below: number): number {
  return below === 4 || below === 5 ? 2 : Math.min(below, 3);
}

function without(
  stories: readonly StoryOutline[],
  others: readonly StoryOutline[],
): readonly StoryOutline[] {
  const taken = new Set(others);
  return stories.filter((story) => !taken.has(story));
}

interface Column {
  readonly topic: Topic;
  readonly stories: readonly StoryOutline[];
}

/** The columns that the editor wants; a story of several topics is in the first that has room. */
function fillColumns(
  topics: NonNullable<FrontChoice["topics"]>,
  stories: readonly StoryOutline[],
): readonly Column[] {
  const taken = new Set<StoryOutline>();
  return topics.flatMap(({ topic, stories: most }) => {
    const own = stories
      .filter((story) => !taken.has(story) && story.topics.some(({ id }) => id === topic.id))
      .slice(0, most);
    own.forEach((story) => taken.add(story));
    return own.length === 0 ? [] : [{ topic, stories: own }];
  });
}

/** A column for each story's first topic, in the order of their newest stories. */
function groupByTopic(stories: readonly StoryOutline[]): readonly Column[] {
  const topics = new Map(
    stories.flatMap(({ topics: [topic] }) => (topic ? [[topic.id, topic]] : [])),
  );
  return [...topics.values()].map((topic) => {
    return { topic, stories: stories.filter(({ topics: [first] }) => first?.id === topic.id) };
  });
}

function teaseColumn({ topic: { name, path }, stories }: Column): TopicColumn {
  return { topic: { name, path }, stories: stories.map(teaseStory) };
}

function teaseLead(story: StoryOutline): LeadTeaser {
  const newest = findNewestSection(story);
  const sections = story.sections.map((section): SectionTeaser => {
    return section === newest
      ? { ...teaseSection(section), newest: section.updated }
      : teaseSection(section);
  });
  return { story: teaseStory(story), sections };
}

/** The section of a developing story that changed after all others; undefined where none did. */
function findNewestSection({ status, sections }: StoryOutline): SectionOutline | undefined {
  if (status !== "developing") return undefined;
  const last = Math.max(...sections.map(({ updated }) => updated.instant));
  const [newest, another] = sections.filter(({ updated }) => updated.instant === last);
  return another === undefined && sections.length > 1 ? newest : undefined;
}
