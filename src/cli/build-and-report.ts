import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type BuiltSite, startBuilding } from "../pipeline/build-site.ts";
import { digestCode } from "../pipeline/plan/digest-code.ts";
import { emitOwnWithEleventy, emitWithEleventy } from "../pipeline/emit/emit-with-eleventy.ts";
import { refuseLinks } from "../delivery/folder-error.ts";
import { indexAside } from "../pipeline/workers/index-aside.ts";
import { listCauses } from "../pipeline/list-causes.ts";
import { ContentError, formatProblem, formatReport, isError } from "../source/problem.ts";
import { formatSummary } from "../delivery/summary.ts";
import { INDEXER_VERSION } from "../search/index-records.ts";
import { readBuildClock } from "../site/read-clock.ts";
import { type Builder, LOCK_FILE, lockBuilds } from "../delivery/lock-builds.ts";
import { createProgressLine } from "./progress-line.ts";
import { describeFailure } from "./run-main.ts";
import { chooseAddress } from "../site/site-address.ts";

/** What came of a build; with an error, the site is as it was before. */
export interface BuildOutcome {
  /** The report of what stopped it. */
  readonly failure: string | undefined;
  /** What stopped it, one by one; none after a good build. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Builds, prints what came of a good build, and gives the outcome. */
export type Build = (changed?: ReadonlySet<string>) => Promise<BuildOutcome>;

/**
 * Gives a function that builds the site of this checkout, time after time; it may leave the search index as it is after a save.
 * From the first build on nobody else can build there, as long as this process lives.
 */
export function createBuild(
  builder: Builder,
  { isIndexKept = false, hasFileTimes = true } = {},
): Build {
  let isLocked = false;
  const progress = createProgressLine(process.stderr, () => performance.now());
  const build = startBuilding({
    root: ".",
    threads: availableParallelism(),
    readClock: () => readBuildClock(process.env, Date.now()),
    chooseAddress: (address) => chooseAddress(address, process.env),
    hasFileTimes,
    onProgress: progress.show,
    emitPages: emitWithEleventy,
    emitOwn: emitOwnWithEleventy,
    digestCode,
    search: {
      indexRecords: indexAside,
      version: INDEXER_VERSION,
      isKeptOnChange: isIndexKept,
    },
  });
  return async (changed) => {
    const start = performance.now();
    progress.start();
    try {
      refuseLinks(".");
      if (!isLocked) lockBuilds(LOCK_FILE, builder, Date.now());
      isLocked = true;
      const built = await build(changed);
      progress.clear();
      print(built, performance.now() - start);
      return { failure: undefined, errors: [], warnings: built.problems.map(formatProblem) };
    } catch (error) {
      progress.clear();
      return describeStop(builder.command, error);
    }
  };
}

function describeStop(command: string, error: unknown): BuildOutcome {
  const failure = describeFailure(command, error);
  const content = [...listCauses(error)].find((cause) => cause instanceof ContentError);
  if (!content) return { failure, errors: [failure], warnings: [] };
  const { problems } = content;
  const warnings = problems.filter((problem) => !isError(problem)).map(formatProblem);
  return { failure, errors: problems.filter(isError).map(formatProblem), warnings };
}

function print({ problems, waiting, pages, largest, written }: BuiltSite, elapsed: number): void {
  if (problems.length > 0) process.stderr.write(`${formatReport(problems)}\n`);
  const held = waiting.map(({ file, until }) => `waiting: ${file} until ${until}`);
  const summary = formatSummary({
    pages,
    written,
    largest: largest && { path: largest.path, bytes: readFileSync(join("_site", largest.file)) },
    elapsed,
  });
  process.stdout.write(`${[...held, summary].join("\n")}\n`);
}
