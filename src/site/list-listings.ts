import type { BuildClock } from "../model/build-clock.ts";
import { arrangeFront } from "./arrange-front.ts";
import type { Catalogue } from "../content/content-context.ts";
import type { FrontChoice } from "../model/front-choice.ts";
import type { EntityRecord, Topic } from "../model/entities.ts";
import type { JoinedStories } from "./join-stories.ts";
import { listAppearances } from "./list-appearances.ts";
import { listArchive } from "./list-archive.ts";
import type { Move } from "../content/list-moves.ts";
import type { Site, StandingPage } from "../model/newsroom.ts";
import type { CorrectionRecord, StoryOutline } from "../model/outline.ts";
import { paginate } from "../model/paginate.ts";
import { SEARCH_PATH } from "./search-parts.ts";
import type { ListPart, ListingPage } from "../model/site-pages.ts";
import { comparePublished, teaseStory } from "../model/tease.ts";

/** The input of pages that belong to no single story. */
export interface ListingSource extends Pick<JoinedStories, "outlines" | "moves"> {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly front: FrontChoice | undefined;
  readonly standing: readonly StandingPage[];
  readonly clock: BuildClock;
}

/** All pages except those of stories. */
export function listListings({
  site,
  catalogue,
  front,
  standing,
  outlines,
  moves,
  clock,
}: ListingSource): readonly ListingPage[] {
  const compare = compareNames(site.language);
  const { people, places, sources } = listAppearances(outlines, catalogue, compare);
  const topics = [...catalogue.topics.values()].sort(compare);
  return [
    { kind: "not-found", path: "/404.html" },
    ...standing.map((page) => ({ kind: "standing" as const, path: page.path, page })),
    ...((site.redirects ?? false) !== false ? [] : moves.map(listMoved)),
    ...listFrontParts(listCurrent(outlines, clock), front, clock),
    ...paginate(listCorrections(outlines), "/corrections/").map((part) => ({
      kind: "corrections" as const,
      ...part,
    })),
    listFeedsPage(topics, outlines),
    ...paginate(topics, "/topics/").map((part) => ({ kind: "topics" as const, ...part })),
    ...listTopicParts(topics, outlines),
    ...listArchive(outlines, site.timeZone),
    listSearch(outlines),
    ...paginate(entitiesOf(people), "/people/").map((part) => ({
      kind: "people" as const,
      ...part,
    })),
    ...paginate(entitiesOf(places), "/places/").map((part) => ({
      kind: "places" as const,
      ...part,
    })),
    ...paginate(entitiesOf(sources), "/sources/").map((part) => ({
      kind: "sources" as const,
      ...part,
    })),
    ...people.flatMap((record) => listRecordParts("person" as const, record)),
    ...places.flatMap((record) => listRecordParts("place" as const, record)),
    ...sources.flatMap((record) => listRecordParts("source" as const, record)),
  ];
}

function listMoved({ from, to, title }: Move): ListingPage {
  return { kind: "moved", path: from, target: { path: to, title } };
}

/** The stories that have not expired from the front page. */
function listCurrent(
  outlines: readonly StoryOutline[],
  { now }: BuildClock,
): readonly StoryOutline[] {
  return outlines.filter(({ expires }) => expires === undefined || now < expires.instant);
}

/** Each page gets only the fields that it shows, so that other changes do not change it. */
function listFrontParts(
  outlines: readonly StoryOutline[],
  front: ListingSource["front"],
  { now }: BuildClock,
): readonly ListingPage[] {
  const { tiers, shown, others } = arrangeFront(outlines, front, now);
  return paginate(others, "/", shown).map(({ path, part, items }) => {
    const page = { kind: "front" as const, path, part, items: items.map(teaseStory) };
    return part.number === 1 ? { ...page, tiers } : page;
  });
}

/** Each topic's stories by publication, newest first, so that an edit moves no story to another page. */
function listTopicParts(
  topics: readonly Topic[],
  outlines: readonly StoryOutline[],
): readonly ListingPage[] {
  const sorted = outlines.toSorted(comparePublished);
  return topics.flatMap((topic) => {
    const stories = sorted.filter((story) => story.topics.some(({ id }) => id === topic.id));
    return paginate(stories, topic.path).map(({ path, part, items }) => {
      return { kind: "topic" as const, path, part, topic, items: items.map(teaseStory) };
    });
  });
}

/** The page of all feeds; topics without stories have none. */
function listFeedsPage(topics: readonly Topic[], outlines: readonly StoryOutline[]): ListingPage {
  const used = new Set(outlines.flatMap((story) => story.topics.map(({ id }) => id)));
  const own = topics.filter(({ id }) => used.has(id)).map(({ name, path }) => ({ name, path }));
  return { kind: "feeds", path: "/feeds/", topics: own };
}

/** How many stories the search page lists before a query. */
const NEWEST = 5;

/** The search page with the newest stories. */
function listSearch(outlines: readonly StoryOutline[]): ListingPage {
  const newest = outlines.toSorted(comparePublished).slice(0, NEWEST).map(teaseStory);
  return { kind: "search", path: SEARCH_PATH, items: newest };
}

/** The corrections of all stories, newest first. */
function listCorrections(outlines: readonly StoryOutline[]): readonly CorrectionRecord[] {
  return outlines
    .flatMap(({ title, path, corrections }) =>
      corrections.map((correction) => ({ ...correction, story: { title, path } })),
    )
    .sort((a, b) => b.date.instant - a.date.instant);
}

function entitiesOf<Entity>(records: readonly EntityRecord<Entity>[]): readonly Entity[] {
  return records.map(({ entity }) => entity);
}

function listRecordParts<Kind, Entity extends { readonly path: string }>(
  kind: Kind,
  { entity, appearances }: EntityRecord<Entity>,
): readonly (ListPart & { readonly kind: Kind } & EntityRecord<Entity>)[] {
  return paginate(appearances, entity.path).map(({ path, part, items }) => {
    return { kind, path, part, entity, appearances: items };
  });
}
/** Compares names as a dictionary of a language does: accents and case count last. */
export function compareNames(
  language: string,
): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.name, b.name);
}
