import type { NewsDate } from "./news-date.ts";
import type { Correction, Section, Story } from "./newsroom.ts";
import type { UpdatePage } from "./updates.ts";

/** The fields of a story that other pages show; serialisable as JSON. */
export interface StoryOutline extends Pick<
  Story,
  | "slug"
  | "path"
  | "title"
  | "description"
  | "status"
  | "kind"
  | "published"
  | "updated"
  | "topics"
  | "corrections"
  | "expires"
  | "embargo"
> {
  readonly sections: readonly SectionOutline[];
  /** The folders of related stories that its author names, in order; undefined where they name none. */
  readonly related?: readonly string[];
  /** The story as its own and only part, where it has no sections. */
  readonly whole?: SectionOutline;
  /** The permanent pages of a live story's updates. */
  readonly updatePages?: readonly Pick<UpdatePage, "path" | "updated">[];
}

/** The fields of a story that lists show. */
export type StoryTeaser = Omit<
  StoryOutline,
  "corrections" | "expires" | "sections" | "related" | "whole" | "updatePages"
>;

/** The fields of a section that the front page shows. */
export interface SectionTeaser extends Pick<
  SectionOutline,
  "slug" | "path" | "title" | "description" | "embargo"
> {
  /** When it changed, of the section that changed last. */
  readonly newest?: NewsDate;
}

/** The texts of a story in which people, places and sources appear: its sections, or itself where it has none. */
export function listParts({ sections, whole }: StoryOutline): readonly SectionOutline[] {
  return whole ? [whole] : sections;
}

/** The fields of a section that other pages show; people, places and sources by id. */
export interface SectionOutline extends Pick<
  Section,
  "slug" | "path" | "title" | "description" | "published" | "updated" | "embargo"
> {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    /** How many claims cite it; `anchor` is the id of the first. */
    readonly claims: number;
    readonly anchor: string;
    /** The page with that claim, where it is another. */
    readonly path?: string;
  }[];
}

/** A correction with its story. */
export interface CorrectionRecord extends Correction {
  readonly story: Pick<Story, "title" | "path">;
}
