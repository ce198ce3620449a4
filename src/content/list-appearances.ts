import type { Catalogue } from "./content-context.ts";
import type {
  Appearance,
  EntityRecord,
  Newsroom,
  SectionOutline,
  StoryOutline,
} from "./newsroom.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}
type Compare = (a: Named, b: Named) => number;

/** Where each person, place and source stands in the news, newest first; sorted by `compare`. */
export function listAppearances(
  stories: readonly StoryOutline[],
  { people, places, sources }: Pick<Catalogue, "people" | "places" | "sources">,
  compare: Compare,
): Pick<Newsroom, "people" | "places" | "sources"> {
  const inPeople = new Map<string, Appearance[]>();
  const inPlaces = new Map<string, Appearance[]>();
  const inSources = new Map<string, Appearance[]>();
  for (const { section, appearance } of stories.flatMap(listSections).sort(compareDates)) {
    for (const id of section.people) addTo(inPeople, id, appearance);
    for (const id of section.places) addTo(inPlaces, id, appearance);
    for (const { id, claims, anchor } of section.sources) {
      addTo(inSources, id, { ...appearance, path: `${appearance.path}#${anchor}`, claims });
    }
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
}

function listSections({ title, sections }: StoryOutline): readonly LocatedSection[] {
  return sections.map((section) => ({
    section,
    appearance: {
      storyTitle: title,
      sectionTitle: section.title,
      path: section.path,
      date: section.updated,
    },
  }));
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

/** Newest first; sections of one moment stay in the order of their story. */
function compareDates(a: LocatedSection, b: LocatedSection): number {
  return b.appearance.date.instant - a.appearance.date.instant;
}
