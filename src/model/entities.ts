import type { AuthorRole } from "./author-role.ts";
import type { PlaceKind, SourceKind } from "./entity-kinds.ts";
import type { NewsDate } from "./news-date.ts";

/** A person or desk named in bylines. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

/** An author of a story, with what they did for it. */
export interface Credit extends Author {
  readonly role: AuthorRole;
}

/** What a story is about. */
export interface Topic {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** Other names and spellings, by which the search finds it. */
  readonly otherNames?: readonly string[] | undefined;
  readonly description: string;
}

/** A source that stories cite. */
export interface Source {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly shortName: string;
  readonly otherNames?: readonly string[] | undefined;
  readonly kind: SourceKind;
  readonly description: string;
  readonly country?: string | undefined;
  readonly address?: string | undefined;
}

/** Someone in the news. */
export interface Person {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly shortName: string;
  readonly latinName: string;
  readonly otherNames?: readonly string[] | undefined;
  readonly language: string;
  readonly role: string;
  readonly description: string;
}

/** A country, region, city, island, building and so on. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly latinName: string;
  readonly otherNames?: readonly string[] | undefined;
  readonly language: string;
  readonly kind: PlaceKind;
  readonly description: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Decimal degrees, WGS 84; both or neither. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** A person, place or source with the sections that mention it, newest first. */
export interface EntityRecord<Entity> {
  readonly entity: Entity;
  readonly appearances: readonly Appearance[];
}

/** A section as lists name it, or a story without sections. */
export interface ListedSection {
  /** Undefined for a story itself. */
  readonly storyTitle: string | undefined;
  readonly title: string;
  readonly date: NewsDate;
}

/** A section that mentions a person or place, or cites a source. */
export interface Appearance {
  readonly section: ListedSection;
  /** The section's address; for a source, that of the first claim that cites it. */
  readonly path: string;
  /** For a source, how many claims cite it. */
  readonly claims?: number;
}
