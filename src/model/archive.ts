import type { NewsDate } from "./news-date.ts";
import type { StoryTeaser } from "./outline.ts";
import type { Part } from "./paginate.ts";

/** A year in which stories were published, with its months, newest first. */
export interface ArchiveYear {
  /** Four digits. */
  readonly year: string;
  readonly path: string;
  readonly months: readonly ArchiveMonth[];
}

/** A month in which stories were published. */
export interface ArchiveMonth {
  readonly path: string;
  /** Its first day. */
  readonly date: NewsDate;
  /** How many stories. */
  readonly count: number;
}

/** A page of the archive. */
export type ArchivePage =
  | {
      readonly kind: "archive";
      readonly path: string;
      /** Undefined on the page of all years. */
      readonly year: string | undefined;
      readonly years: readonly ArchiveYear[];
    }
  | {
      readonly kind: "archive-month";
      readonly path: string;
      readonly part: Part;
      readonly month: ArchiveMonth;
      readonly year: Pick<ArchiveYear, "year" | "path">;
      /** The month with stories before this one, and the one after it. */
      readonly older: ArchiveMonth | undefined;
      readonly newer: ArchiveMonth | undefined;
      readonly items: readonly StoryTeaser[];
    };
