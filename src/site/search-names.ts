import type { Catalogue } from "../content/content-context.ts";
import type { Site } from "../model/newsroom.ts";
import { type StoryOutline, listParts } from "../model/outline.ts";
import { SEARCH_PATH } from "./search-parts.ts";

/** Someone or something that is found by its names; plain data. */
export interface SearchName {
  /** Address on this site. */
  readonly path: string;
  /** The name that a result shows. */
  readonly name: string;
  /** All that it is called, in any letters. */
  readonly names: readonly string[];
  readonly kind: "person" | "place" | "source" | "topic" | "author";
  /** Someone's office or work; empty for others. */
  readonly role: string;
  readonly description: string;
  /** In how many stories and sections it is. */
  readonly count: number;
}

/** What has fields for names. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly latinName?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly role?: string | undefined;
  readonly description?: string | undefined;
}

/** Lists people, places, sources, topics and authors with all their names, by kind and id. */
export function listSearchNames(
  { people, places, sources, topics, authors }: Catalogue,
  outlines: readonly StoryOutline[],
  site: Pick<Site, "policies">,
): readonly SearchName[] {
  const counts = countMentions(outlines);
  const list = <Entity extends Named>(
    kind: SearchName["kind"],
    entities: ReadonlyMap<string, Entity>,
    pathOf: (entity: Entity) => string,
  ): readonly SearchName[] =>
    [...entities.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((entity) => ({
        path: pathOf(entity),
        name: entity.name,
        names: listNames(entity),
        kind,
        role: entity.role ?? "",
        description: entity.description ?? "",
        count: counts.get(`${kind} ${entity.id}`) ?? 0,
      }));
  const pathOf = ({ path }: { readonly path: string }): string => path;
  // Who writes has no page: the masthead says who they are, or else a search what they have written.
  const pathOfAuthor = ({ name }: Named): string =>
    site.policies?.masthead ?? `${SEARCH_PATH}?q=${encodeURIComponent(name)}`;
  return [
    ...list("person", people, pathOf),
    ...list("place", places, pathOf),
    ...list("source", sources, pathOf),
    ...list("topic", topics, pathOf),
    ...list("author", authors, pathOfAuthor),
  ];
}

function listNames({ name, shortName, latinName, otherNames = [] }: Named): readonly string[] {
  return [name, shortName, latinName, ...otherNames].filter((each) => each !== undefined);
}

function countMentions(outlines: readonly StoryOutline[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (kind: SearchName["kind"], id: string): void => {
    counts.set(`${kind} ${id}`, (counts.get(`${kind} ${id}`) ?? 0) + 1);
  };
  for (const story of outlines) {
    for (const { id } of story.topics) count("topic", id);
    for (const { people, places, sources } of listParts(story)) {
      for (const id of people) count("person", id);
      for (const id of places) count("place", id);
      for (const { id } of sources) count("source", id);
    }
  }
  return counts;
}
