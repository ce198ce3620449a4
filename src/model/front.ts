import type { Topic } from "./entities.ts";
import type { SectionTeaser, StoryTeaser } from "./outline.ts";

/** The front page's first page in its tiers, from the top. */
export interface FrontTiers {
  readonly breaking: Breaking | undefined;
  /** Undefined where there are no stories. */
  readonly lead: LeadTeaser | undefined;
  /** At most three. */
  readonly seconds: readonly StoryTeaser[];
  readonly columns: readonly TopicColumn[];
}

/** News in one line. */
export interface Breaking {
  readonly text: string;
  /** Address on this site. */
  readonly link: string;
}

/** The large story with its sections. */
export interface LeadTeaser {
  readonly story: StoryTeaser;
  readonly sections: readonly SectionTeaser[];
}

/** A topic's stories; never empty. */
export interface TopicColumn {
  readonly topic: Pick<Topic, "name" | "path">;
  readonly stories: readonly StoryTeaser[];
}
