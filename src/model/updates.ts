import type { Person, Place } from "./entities.ts";
import type { NewsDate } from "./news-date.ts";
import type { Block, CitedSource, Correction, Story } from "./newsroom.ts";

/** In which order pages show updates. */
export const UPDATE_ORDERS = ["newest", "oldest"] as const;

/** One of them: the first to read is the newest, or the oldest. */
export type UpdateOrder = (typeof UPDATE_ORDERS)[number];

/** How many updates a permanent page has. Another number would give updates other addresses. */
export const UPDATES_ON_PAGE = 10;

/** An update of a live story. */
export interface Update {
  /** Its anchor, which begins the ids of all that is in it. */
  readonly id: string;
  /** From 1, the oldest first. */
  readonly number: number;
  /** Its permanent address on this site: a page of updates, and the anchor. */
  readonly path: string;
  readonly at: NewsDate;
  /** Inline HTML; undefined where it has no title. */
  readonly title: string | undefined;
  /** The same as plain text. */
  readonly name: string | undefined;
  /** Whether it is among the key updates at the top of the story. */
  readonly isKey: boolean;
  readonly body: readonly Block[];
  /** Plain text, without the title. */
  readonly text: string;
  readonly words: number;
  readonly sources: readonly CitedSource[];
  readonly corrections: readonly Correction[];
}

/** Updates that are on one page, oldest first, and what its lists show. */
export interface UpdatePart {
  readonly updates: readonly Update[];
  readonly sources: readonly CitedSource[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
}

/** A permanent page of updates, numbered from the oldest. */
export interface UpdatePage extends UpdatePart {
  /** From 1. */
  readonly number: number;
  readonly path: string;
  /** The last update, or correction of one. */
  readonly updated: NewsDate;
}

/** The updates of a live story. */
export interface LiveCoverage {
  readonly order: UpdateOrder;
  /** The newest, as many as the story's page has room for; its lists are of the whole page. */
  readonly latest: UpdatePart & {
    /** Of the whole page. */
    readonly words: number;
    /** The newest update that is not among them; undefined where all are. */
    readonly older: Update | undefined;
  };
  /** Newest first. */
  readonly key: readonly Pick<Update, "id" | "path" | "name" | "at">[];
  /** Every update, oldest first. */
  readonly pages: readonly UpdatePage[];
}

/** What a page of updates shows of its story; a change of it changes all of them. */
export type LiveStory = Pick<
  Story,
  "path" | "permanentPath" | "title" | "kind" | "topics" | "byline" | "published" | "embargo"
> & { readonly order: UpdateOrder; readonly start: NewsDate };

/** A page of updates by its number. */
export type UpdatePageLink = Pick<UpdatePage, "number" | "path">;

/** A page of updates with its story. */
export interface UpdatesInStory {
  readonly story: LiveStory;
  readonly page: UpdatePage;
  /** The pages of the updates before and after. */
  readonly previous: UpdatePageLink | undefined;
  readonly next: UpdatePageLink | undefined;
}

/** Address of a permanent page of updates, by the number of one of them from 1. */
export function pathOfUpdates(storyPath: string, update: number): string {
  return pathOfUpdatePage(storyPath, Math.ceil(update / UPDATES_ON_PAGE));
}

/** Address of a permanent page of updates, by its number from 1. */
export function pathOfUpdatePage(storyPath: string, number: number): string {
  return `${storyPath}updates/${number}/`;
}
