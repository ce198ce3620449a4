import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { ListingPage, SitePage } from "../model/site-pages.ts";
import { ContentError, type Problem, isError } from "../source/problem.ts";
import { openPictureStore } from "../pictures/picture-store.ts";
import { readPictures } from "../pictures/read-pictures.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-text.ts";
import type { StoryOutline } from "../model/outline.ts";
import { type OpenedSite, type PagePlan, listPages, openSite, planPages } from "./open-site.ts";
import { listOwnPaths } from "./own-paths.ts";
import { readBuildClock } from "./read-clock.ts";
import { chooseAddress } from "./site-address.ts";
import type { SiteContext } from "./site-context.ts";
import { CACHE_FOLDER, type OutputFile } from "./site-output.ts";

/** The input of a run of Eleventy. */
export interface SiteRun {
  readonly context: SiteContext;
  /** The pages to render. */
  readonly pages: readonly SitePage[];
  /** The stories of collections. */
  readonly outlines: readonly StoryOutline[];
  readonly listings: readonly ListingPage[];
}

/** A run that builds the whole site. */
export interface WholeRun extends SiteRun {
  readonly sources: readonly SourceFile[];
  readonly site: OpenedSite;
  readonly plan: PagePlan;
}

/** The output of a run. */
export interface SiteOutput {
  readonly files: readonly OutputFile[];
  /** Files that redirects replace; links to them are valid. */
  readonly redirected: readonly string[];
}

/** The state that the plugins of one configuration share. */
export interface SiteBuild {
  /** Whether each run builds the whole site of the checkout, or only pages that a caller names. */
  readonly isWhole: boolean;
  /** Reads the checkout for the next run. Throws a ContentError where it has errors; warnings are passed to `warn`. */
  readonly read: (warn: (problems: readonly Problem[]) => void) => Promise<void>;
  /** The input of the current run; throws before the first `read`. */
  readonly run: () => SiteRun;
  /** The input of a run that builds the whole site. */
  readonly whole: () => WholeRun;
  /** The output of the run so far, complete once Eleventy has written its pages. */
  output: SiteOutput;
}

/** Creates a build of the checkout in the working directory, or of the pages of a given run. */
export function createSiteBuild(given?: SiteRun): SiteBuild {
  let current: WholeRun | undefined;
  const whole = (): WholeRun => {
    if (current === undefined) throw new Error("The content has not been read yet.");
    return current;
  };
  return {
    isWhole: given === undefined,
    read: async (warn) => {
      const opened = await readCheckout(".");
      if (opened.site.problems.length > 0) warn(opened.site.problems);
      current = opened;
    },
    run: () => given ?? whole(),
    whole,
    output: { files: [], redirected: [] },
  };
}

async function readCheckout(root: string): Promise<WholeRun> {
  const store = openPictureStore(join(root, CACHE_FOLDER));
  const options = { store, wantsFiles: true, most: availableParallelism() };
  const sources = await readPictures(readSourceFiles(root), options);
  const clock = readBuildClock(process.env, Date.now());
  const site = openSite(sources, clock, {
    chooseAddress: (address) => chooseAddress(address, process.env),
    ownPaths: listOwnPaths(root),
  });
  if (site.problems.some(isError)) throw new ContentError(site.problems);
  const plan = planPages(site);
  const { outlines } = site;
  const { context, listings } = plan;
  return { context, pages: listPages(site, plan), outlines, listings, sources, site, plan };
}
