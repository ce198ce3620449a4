import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import type { Topic } from "../../model/entities.ts";
import type { NewsDate } from "../../model/news-date.ts";
import type { Site, Story } from "../../model/newsroom.ts";
import type { StoryOutline } from "../../model/outline.ts";
import { urlOf } from "../../links/site-address.ts";
import { comparePublished } from "../../model/tease.ts";
import { type FeedSubject, createFeed } from "./create-feed.ts";
import { type Feed, type FeedEntry, selectLatest } from "./feed.ts";
import type { SiteContext } from "../../site/site-context.ts";
import { createStoryFeed } from "./story-feed.tsx";

/** A feed with entries from the feeds of several stories; serialisable. */
export interface JointFeed {
  readonly subject: FeedSubject;
  /** Newest first. */
  readonly choices: readonly EntryChoice[];
}

/** An entry by its address, with the story whose feed has it. */
export interface EntryChoice {
  readonly address: string;
  readonly storyPath: string;
}

interface Candidate extends EntryChoice {
  readonly published: NewsDate;
  readonly topics: readonly Topic[];
}

/** The feeds of the whole site and of each topic with stories, topics sorted by id. */
export function listJointFeeds(
  outlines: readonly StoryOutline[],
  site: Site,
): readonly JointFeed[] {
  const candidates = outlines
    .toSorted(comparePublished)
    .flatMap((story) => listCandidates(story, site));
  const topics = new Map(outlines.flatMap((story) => story.topics.map((each) => [each.id, each])));
  const whole = { path: "/", permanentPath: "/", title: undefined, description: site.description };
  return [
    { subject: whole, choices: chooseLatest(candidates) },
    ...[...topics.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((topic) => {
        const own = candidates.filter(({ topics: all }) => all.some(({ id }) => id === topic.id));
        return { subject: describeTopic(topic), choices: chooseLatest(own) };
      }),
  ];
}

/** Creates a joint feed from its stories' feeds; throws where one of them lacks an entry. */
export function joinFeed(
  { subject, choices }: JointFeed,
  entriesOf: (storyPath: string) => readonly FeedEntry[],
  context: SiteProps,
): Feed {
  const entries = choices.map(({ address, storyPath }) => {
    const entry = entriesOf(storyPath).find((each) => each.address === address);
    if (entry === undefined) throw new Error(`The feed of ${storyPath} has no entry ${address}.`);
    return entry;
  });
  return createFeed(subject, entries, context);
}

/** A story's own entry and those of its sections, in the order of its page. */
function listCandidates(story: StoryOutline, { address }: Site): readonly Candidate[] {
  const { path: storyPath, topics, sections } = story;
  return [story, ...sections].map(({ path, published }) => {
    return { address: urlOf(address, path), storyPath, published, topics };
  });
}

function chooseLatest(candidates: readonly Candidate[]): readonly EntryChoice[] {
  return selectLatest(candidates).map(({ address, storyPath }) => ({ address, storyPath }));
}

function describeTopic({ id, name, description }: Topic): FeedSubject {
  const path = `/topics/${id}/`;
  return { path, permanentPath: path, title: name, description };
}

/** All feeds of a site: those of its stories, then that of the site and those of its topics. */
export function createFeeds(
  stories: readonly Story[],
  outlines: readonly StoryOutline[],
  context: SiteContext,
): readonly Feed[] {
  const own = new Map(stories.map((story) => [story.path, createStoryFeed(story, context)]));
  const entriesOf = (path: string): readonly FeedEntry[] => own.get(path)?.entries ?? [];
  const joint = listJointFeeds(outlines, context.site);
  return [...own.values(), ...joint.map((feed) => joinFeed(feed, entriesOf, context))];
}
