import type { EntityRecord, Person, Place, Source, Topic } from "./entities.ts";
import type { ArchivePage } from "./archive.ts";
import type { FrontTiers } from "./front.ts";
import type { Section, StandingPage, Story } from "./newsroom.ts";
import type { CorrectionRecord, StoryOutline, StoryTeaser } from "./outline.ts";
import type { Part } from "./paginate.ts";
import type { UpdatesInStory } from "./updates.ts";

/** A page of the site: its kind, its address and its content. */
export type SitePage = StoryPages | ListingPage;

/** A page with the text of a story or section. */
export type StoryPages =
  | {
      readonly kind: "story";
      readonly path: string;
      readonly story: Story;
      readonly others: readonly StoryLink[];
    }
  | ({ readonly kind: "section"; readonly path: string } & SectionInStory)
  | ({ readonly kind: "updates"; readonly path: string } & UpdatesInStory);

/** A page without story text: lists, records and standing pages; serialisable. */
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
      /** In reading order. */
      readonly items: readonly StoryTeaser[];
      /** How the same stories are arranged; undefined on further pages, which are lists. */
      readonly tiers?: FrontTiers;
    })
  | {
      readonly kind: "feeds";
      readonly path: string;
      /** The topics that have feeds. */
      readonly topics: readonly Pick<Topic, "name" | "path">[];
    }
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

/** Address and page number of one page of a list. */
export interface ListPart {
  readonly path: string;
  readonly part: Part;
}

/** A section with its story, its position and its neighbours. */
export interface SectionInStory {
  readonly story: Story;
  readonly section: Section;
  /** From 1. */
  readonly position: number;
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
}

/** A link to a story. */
export type StoryLink = Pick<StoryOutline, "title" | "path">;

/** The file, relative to the site's folder, of the page at an address. */
export function fileOfPage(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}
