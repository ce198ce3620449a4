import { compareNames } from "./compare-names.ts";
import type { BuildClock } from "./build-clock.ts";
import type { Catalogue } from "./content-context.ts";
import type { JoinedStories } from "./join-stories.ts";
import { listAppearances } from "./list-appearances.ts";
import { type ArchivePage, listArchive } from "./list-archive.ts";
import type { Move } from "./list-moves.ts";
import type { EntityRecord, Person, Place, Source, Topic } from "./entities.ts";
import type { Section, Site, StandingPage, Story } from "./newsroom.ts";
import type { CorrectionRecord, SectionTeaser, StoryOutline, StoryTeaser } from "./outline.ts";
import { type Part, paginate } from "./paginate.ts";
import { countSearchParts } from "./search-parts.ts";
import { comparePublished, teaseSection, teaseStory } from "./tease.ts";

/** Address of the search. */
export const SEARCH = "/search/";

/** A page of the site: its kind, its address, and what it shows beside the site's own words. */
export type SitePage = StoryPages | ListingPage;

/** A page with a story's text. */
export type StoryPages =
  | {
      readonly kind: "story";
      readonly path: string;
      readonly story: Story;
      readonly others: readonly StoryLink[];
    }
  | ({ readonly kind: "section"; readonly path: string } & SectionInStory);

/** A page that stories are named on, or have no part in; plain data. */
export type ListingPage =
  | { readonly kind: "not-found"; readonly path: string }
  | { readonly kind: "standing"; readonly path: string; readonly page: StandingPage }
  | {
      readonly kind: "moved";
      readonly path: string;
      readonly target: Pick<StandingPage, "path" | "title">;
    }
  | (ListPart & { readonly kind: "corrections"; readonly items: readonly CorrectionRecord[] })
  | (ListPart & {
      readonly kind: "front";
      readonly items: readonly StoryTeaser[];
      /** The sections of the newest story, on the first part alone. */
      readonly leadSections: readonly SectionTeaser[];
    })
  | (ListPart & { readonly kind: "topics"; readonly items: readonly Topic[] })
  | (ListPart & {
      readonly kind: "topic";
      readonly topic: Topic;
      readonly items: readonly StoryTeaser[];
    })
  | ArchivePage
  | {
      readonly kind: "search";
      readonly path: string;
      readonly items: readonly StoryTeaser[];
      /** How many parts the search index has. */
      readonly parts: number;
    }
  | (ListPart & { readonly kind: "people"; readonly items: readonly Person[] })
  | (ListPart & { readonly kind: "places"; readonly items: readonly Place[] })
  | (ListPart & { readonly kind: "sources"; readonly items: readonly Source[] })
  | (ListPart & { readonly kind: "person" } & EntityRecord<Person>)
  | (ListPart & { readonly kind: "place" } & EntityRecord<Place>)
  | (ListPart & { readonly kind: "source" } & EntityRecord<Source>);

interface ListPart {
  readonly path: string;
  readonly part: Part;
}

/** A section's page needs its story and its place in it. */
export interface SectionInStory {
  readonly story: Story;
  readonly section: Section;
  /** From 1. */
  readonly position: number;
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
}

/** Another story to read. */
export type StoryLink = Pick<StoryOutline, "title" | "path">;

/** The file below the site's folder that a page at an address is. */
export function fileOfPage(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}

/** The pages of one story: the whole of it, then each section. */
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

/** What pages that belong to no single story are made of. */
export interface ListingSource extends Pick<JoinedStories, "outlines" | "moves"> {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly standing: readonly StandingPage[];
  readonly clock: BuildClock;
}

/** All pages but those of the stories themselves. */
export function listListings({
  site,
  catalogue,
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
    ...moves.map(listMoved),
    ...listFrontParts(listCurrent(outlines, clock)),
    ...paginate(listCorrections(outlines), "/corrections/").map((part) => ({
      kind: "corrections" as const,
      ...part,
    })),
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

/** The stories that the front page still has. */
function listCurrent(
  outlines: readonly StoryOutline[],
  { now }: BuildClock,
): readonly StoryOutline[] {
  return outlines.filter(({ expires }) => expires === undefined || now < expires.instant);
}

/** Each part tells no more of its stories than it shows, so that it stays as it is when the rest of them changes. */
function listFrontParts(outlines: readonly StoryOutline[]): readonly ListingPage[] {
  return paginate(outlines, "/").map(({ path, part, items }) => {
    const lead = part.number === 1 ? items[0] : undefined;
    const leadSections = (lead?.sections ?? []).map(teaseSection);
    return { kind: "front", path, part, items: items.map(teaseStory), leadSections };
  });
}

/** Each topic's stories by publication, newest first, so that an edit moves none of them to another page. */
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

/** The search shows as many stories as one page of a list. */
function listSearch(outlines: readonly StoryOutline[]): ListingPage {
  const [newest] = paginate(outlines.toSorted(comparePublished).map(teaseStory), SEARCH);
  const parts = countSearchParts(outlines.length);
  return { kind: "search", path: SEARCH, items: newest?.items ?? [], parts };
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
