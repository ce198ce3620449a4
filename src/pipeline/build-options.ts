import type { SiteAddress } from "../links/site-address.ts";
import type { BuildClock } from "../model/build-clock.ts";
import type { EmitOwn } from "./emit/emit-own.ts";
import type { EmitPages } from "./emit/emit-pages.ts";
import type { IndexRecords } from "./place/search-index.ts";
import type { OnProgress } from "./workers/story-workers.ts";

/** What builds of a checkout work with. */
export interface BuildOptions {
  /** The checkout. */
  readonly root: string;
  /** Most threads to use, this one included. */
  readonly threads: number;
  /** Asked anew for each build. */
  readonly readClock: () => BuildClock;
  /** Gives the address at which the site is to be, from the one of `site.json`; may throw. */
  readonly chooseAddress: (address: SiteAddress) => SiteAddress;
  /** Whether a file whose size and times are as before is taken for unchanged; otherwise each is read in each build. */
  readonly hasFileTimes: boolean;
  readonly onProgress: OnProgress;
  /** How pages are made. */
  readonly emitPages: EmitPages;
  /** How files are made that are not of the newsroom. */
  readonly emitOwn: EmitOwn;
  /** Names the code that makes them. */
  readonly digestCode: (root: string) => string;
  readonly search: SearchOptions;
}

/** How the search index is made. */
export interface SearchOptions {
  readonly indexRecords: IndexRecords;
  /** Whether a build that is told what has changed leaves the index as it is, for speed. */
  readonly isKeptOnChange: boolean;
}
