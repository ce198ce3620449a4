import type { Correction, Section, Story } from "./newsroom.ts";

/** What other pages tell of a story; plain data, fit for JSON. */
export interface StoryOutline extends Pick<
  Story,
  | "slug"
  | "path"
  | "title"
  | "description"
  | "status"
  | "published"
  | "updated"
  | "topics"
  | "corrections"
  | "expires"
  | "embargo"
> {
  readonly sections: readonly SectionOutline[];
}

/** A story as lists of stories name it. */
export type StoryTeaser = Pick<
  StoryOutline,
  | "slug"
  | "path"
  | "title"
  | "description"
  | "status"
  | "published"
  | "updated"
  | "topics"
  | "embargo"
>;

/** A section as the front page names it. */
export type SectionTeaser = Pick<
  SectionOutline,
  "slug" | "path" | "title" | "description" | "embargo"
>;

/** What other pages tell of a section; people, places and sources by id. */
export interface SectionOutline extends Pick<
  Section,
  "slug" | "path" | "title" | "description" | "published" | "updated" | "embargo"
> {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    /** How many claims rest on it, and the id of the first. */
    readonly claims: number;
    readonly anchor: string;
  }[];
}

/** A correction, and the story that it is about. */
export interface CorrectionRecord extends Correction {
  readonly story: Pick<Story, "title" | "path">;
}
