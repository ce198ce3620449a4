import type { Catalogue } from "../content/content-context.ts";
import type { Newsroom } from "../model/newsroom.ts";
import type { Appearance, EntityRecord } from "../model/entities.ts";
import { type SectionOutline, type StoryOutline, listParts } from "../model/outline.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}
type Compare = (a: Named, b: Named) => number;

/** The appearances of each person, place and source, newest first; entities sorted by `compare`. */
export function listAppearances(
  stories: readonly StoryOutline[],
  { people, places, sources }: Pick<Catalogue, "people" | "places" | "sources">,
  compare: Compare,
): Pick<Newsroom, "people" | "places" | "sources"> {
  const inPeople = new Map<string, Appearance[]>();
  const inPlaces = new Map<string, Appearance[]>();
  const inSources = new Map<string, Appearance[]>();
  for (const { section, appearance, claims } of stories.flatMap(findSections).sort(compareDates)) {
    for (const id of section.people) addTo(inPeople, id, appearance);
    for (const id of section.places) addTo(inPlaces, id, appearance);
    for (const [id, claim] of claims) addTo(inSources, id, claim);
  }
  return {
    people: listRecords(people, inPeople, compare),
    places: listRecords(places, inPlaces, compare),
    sources: listRecords(sources, inSources, compare),
  };
}

interface LocatedSection {
  readonly section: SectionOutline;
  readonly appearance: Appearance;
  /** By source id. */
  readonly claims: readonly (readonly [id: string, appearance: Appearance])[];
}

/** An outline's sections, the same objects each time, by which an unchanged list is recognised; a WeakMap, so they live no longer than the outline. */
const located = new WeakMap<StoryOutline, readonly LocatedSection[]>();

function findSections(story: StoryOutline): readonly LocatedSection[] {
  const known = located.get(story) ?? listSections(story);
  located.set(story, known);
  return known;
}

function listSections(story: StoryOutline): readonly LocatedSection[] {
  const storyTitle = story.whole ? undefined : story.title;
  return listParts(story).map((section) => {
    const listed = { storyTitle, title: section.title, date: section.updated };
    const claims = section.sources.map(
      ({ id, claims: count, anchor, path: page = section.path }) => {
        const path = `${page}#${anchor}`;
        return [id, { section: listed, path, claims: count }] as const;
      },
    );
    return { section, appearance: { section: listed, path: section.path }, claims };
  });
}

function addTo(groups: Map<string, Appearance[]>, id: string, appearance: Appearance): void {
  const group = groups.get(id);
  if (group) group.push(appearance);
  else groups.set(id, [appearance]);
}

function listRecords<Entity extends Named>(
  entities: ReadonlyMap<string, Entity>,
  appearances: ReadonlyMap<string, readonly Appearance[]>,
  compare: Compare,
): readonly EntityRecord<Entity>[] {
  return [...entities.values()]
    .sort(compare)
    .map((entity) => ({ entity, appearances: appearances.get(entity.id) ?? [] }));
}

/** Newest first; sections of the same date keep the order of their story. */
function compareDates(a: LocatedSection, b: LocatedSection): number {
  return b.section.updated.instant - a.section.updated.instant;
}
