import type { EntityRecord, Person, Place, Source, Topic } from "./entities.ts";
import type { ArchivePage } from "./archive.ts";
import type { Section, StandingPage, Story } from "./newsroom.ts";
import type { CorrectionRecord, SectionTeaser, StoryOutline, StoryTeaser } from "./outline.ts";
import type { Part } from "./paginate.ts";

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
    }
  | (ListPart & { readonly kind: "people"; readonly items: readonly Person[] })
  | (ListPart & { readonly kind: "places"; readonly items: readonly Place[] })
  | (ListPart & { readonly kind: "sources"; readonly items: readonly Source[] })
  | (ListPart & { readonly kind: "person" } & EntityRecord<Person>)
  | (ListPart & { readonly kind: "place" } & EntityRecord<Place>)
  | (ListPart & { readonly kind: "source" } & EntityRecord<Source>);

/** A page of a list: its address, and which of the list's pages it is. */
export interface ListPart {
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
