import type { ListingPage, SitePage } from "../model/site-pages.ts";
import { ContentError, type Problem, isError } from "../source/problem.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-text.ts";
import type { StoryOutline } from "../model/outline.ts";
import { type OpenedSite, type PagePlan, listPages, openSite, planPages } from "./open-site.ts";
import { listOwnPaths } from "./own-paths.ts";
import { readBuildClock } from "./read-clock.ts";
import { chooseAddress } from "./site-address.ts";
import type { SiteContext } from "./site-context.ts";
import type { OutputFile } from "./site-output.ts";

/** What a run of Eleventy is about. */
export interface SiteRun {
  readonly context: SiteContext;
  /** The pages to make. */
  readonly pages: readonly SitePage[];
  /** What collections name. */
  readonly outlines: readonly StoryOutline[];
  readonly listings: readonly ListingPage[];
}

/** A run that makes the whole site. */
export interface WholeRun extends SiteRun {
  readonly sources: readonly SourceFile[];
  readonly site: OpenedSite;
  readonly plan: PagePlan;
}

/** What a run makes. */
export interface SiteOutput {
  readonly files: readonly OutputFile[];
  /** Files at whose addresses the host sends readers on, so that they are as good as there. */
  readonly redirected: readonly string[];
}

/** What the plugins of one configuration share. */
export interface SiteBuild {
  /** Whether each run makes the whole site of the checkout, and not only pages that a caller names. */
  readonly isWhole: boolean;
  /** Reads the checkout for the next run. Throws a ContentError where it has errors; warnings go to `warn`. */
  readonly read: (warn: (problems: readonly Problem[]) => void) => void;
  /** What the run is about; throws before the first is read. */
  readonly run: () => SiteRun;
  /** The whole site, in a run that makes it. */
  readonly whole: () => WholeRun;
  /** What the run has made so far, from the moment on at which Eleventy has written its pages. */
  output: SiteOutput;
}

/** A build of the checkout in the working directory, or of the pages of one run. */
export function createSiteBuild(given?: SiteRun): SiteBuild {
  let current: WholeRun | undefined;
  const whole = (): WholeRun => {
    if (current === undefined) throw new Error("The content has not been read yet.");
    return current;
  };
  return {
    isWhole: given === undefined,
    read: (warn) => {
      const opened = readCheckout(".");
      if (opened.site.problems.length > 0) warn(opened.site.problems);
      current = opened;
    },
    run: () => given ?? whole(),
    whole,
    output: { files: [], redirected: [] },
  };
}

function readCheckout(root: string): WholeRun {
  const sources = readSourceFiles(root);
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
