import type { Catalogue } from "./content-context.ts";
import type {
  Appearance,
  EntityRecord,
  Newsroom,
  Person,
  Place,
  Section,
  SourceRecord,
  Story,
} from "./newsroom.ts";

interface SectionOfStory {
  readonly section: Section;
  readonly appearance: Appearance;
}

/** Where each person, place and source stands in the news, newest first. */
export function listAppearances(
  stories: readonly Story[],
  { people, places, sources }: Pick<Catalogue, "people" | "places" | "sources">,
  compare: (a: { readonly name: string }, b: { readonly name: string }) => number,
): Pick<Newsroom, "people" | "places" | "sources"> {
  const sections = stories.flatMap(listSections).sort(compareDates);
  const recordsOf = <Entity extends Person | Place>(
    entities: ReadonlyMap<string, Entity>,
    namedIn: (section: Section) => readonly (Person | Place)[],
  ): readonly EntityRecord<Entity>[] => {
    const appearances = groupBy(sections, ({ section }) => namedIn(section).map(({ id }) => id));
    return [...entities.values()].sort(compare).map((entity) =>
      Object.freeze({
        entity,
        appearances: (appearances.get(entity.id) ?? []).map(({ appearance }) => appearance),
      }),
    );
  };
  return {
    people: recordsOf(people, (section) => section.people),
    places: recordsOf(places, (section) => section.places),
    sources: listSources(sections, sources, compare),
  };
}

function listSections(story: Story): readonly SectionOfStory[] {
  return story.sections.map((section) => ({
    section,
    appearance: {
      storyTitle: story.title,
      sectionTitle: section.title,
      path: section.path,
      date: section.updated,
    },
  }));
}

function listSources(
  sections: readonly SectionOfStory[],
  sources: Catalogue["sources"],
  compare: (a: { readonly name: string }, b: { readonly name: string }) => number,
): readonly SourceRecord[] {
  const citing = groupBy(sections, ({ section }) => section.sources.map(({ source }) => source.id));
  return [...sources.values()].sort(compare).map((source) => {
    const appearances = (citing.get(source.id) ?? []).map(({ section, appearance }) => {
      const cited = section.sources.find((each) => each.source === source);
      return { ...appearance, claims: cited?.claims ?? [] };
    });
    return Object.freeze({ source, appearances });
  });
}

function groupBy(
  sections: readonly SectionOfStory[],
  idsOf: (section: SectionOfStory) => readonly string[],
): ReadonlyMap<string, readonly SectionOfStory[]> {
  const groups = new Map<string, SectionOfStory[]>();
  for (const section of sections) {
    for (const id of idsOf(section)) {
      const group = groups.get(id);
      if (group) group.push(section);
      else groups.set(id, [section]);
    }
  }
  return groups;
}

/** Newest first; sections of one moment stay in the order of their story. */
function compareDates(a: SectionOfStory, b: SectionOfStory): number {
  return b.appearance.date.instant - a.appearance.date.instant;
}
