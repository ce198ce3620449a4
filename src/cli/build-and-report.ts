import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type BuiltSite, startBuilding } from "../pipeline/build-site.ts";
import { digestCode } from "../pipeline/plan/digest-code.ts";
import { emitOwnWithEleventy, emitWithEleventy } from "../pipeline/emit/emit-with-eleventy.ts";
import { refuseLinks } from "../delivery/folder-error.ts";
import { indexAside } from "../pipeline/workers/index-aside.ts";
import { listCauses } from "../pipeline/list-causes.ts";
import { scheduledFile } from "../messages/commands/build.ts";
import type { Language } from "../messages/text.ts";
import {
  ContentError,
  type Problem,
  formatProblem,
  formatReport,
  isError,
} from "../source/problem.ts";
import { formatSummary } from "../delivery/summary.ts";
import { readBuildClock } from "../site/read-clock.ts";
import { type Builder, LOCK_FILE, lockBuilds } from "../delivery/lock-builds.ts";
import { createProgressLine } from "./progress-line.ts";
import { describeFailure } from "./run-main.ts";
import { chooseAddress } from "../site/site-address.ts";

/** The outcome of a build; with an error, the site is unchanged. */
export interface BuildOutcome {
  /** The report of the errors that stopped it. */
  readonly failure: string | undefined;
  /** The errors that stopped it, one by one; none after a successful build. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The language of a build's lines, and what it leaves out. */
export interface BuildSettings {
  readonly language: Language;
  /** Whether the search index stays as it is after a save. */
  readonly isIndexKept?: boolean;
  /** Whether a file whose size and times are as before is taken for unchanged; otherwise each is read in each build. */
  readonly hasFileTimes?: boolean;
}

/** Builds, prints the result of a successful build, and returns the outcome. */
export type Build = (changed?: ReadonlySet<string>) => Promise<BuildOutcome>;

/**
 * Returns a function that builds the site of this checkout, repeatedly; after a change it may leave the search index as it is. From the
 * first build on the checkout is locked for other processes, as long as this process lives.
 */
export function createBuild(
  builder: Builder,
  { language, isIndexKept = false, hasFileTimes = true }: BuildSettings,
): Build {
  let isLocked = false;
  const progress = createProgressLine(process.stderr, () => performance.now(), language);
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
      print(built, performance.now() - start, language);
      return { failure: undefined, errors: [], warnings: formatAll(built.problems, language) };
    } catch (error) {
      progress.clear();
      return describeStop(builder.command, error, language);
    }
  };
}

function describeStop(command: string, error: unknown, language: Language): BuildOutcome {
  const failure = describeFailure(command, error, language);
  const content = [...listCauses(error)].find((cause) => cause instanceof ContentError);
  if (!content) return { failure, errors: [failure], warnings: [] };
  const { problems } = content;
  const warnings = problems.filter((problem) => !isError(problem));
  return {
    failure,
    errors: formatAll(problems.filter(isError), language),
    warnings: formatAll(warnings, language),
  };
}

function formatAll(problems: readonly Problem[], language: Language): readonly string[] {
  return problems.map((problem) => formatProblem(problem, language));
}

function print(
  { problems, scheduled, pages, largest, written }: BuiltSite,
  elapsed: number,
  language: Language,
): void {
  if (problems.length > 0) process.stderr.write(`${formatReport(problems, language)}\n`);
  const lines = scheduled.map(({ file, until }) => scheduledFile(file, until)[language]);
  const summary = formatSummary(
    {
      pages,
      written,
      largest: largest && { path: largest.path, bytes: readFileSync(join("_site", largest.file)) },
      elapsed,
    },
    language,
  );
  process.stdout.write(`${[...lines, summary].join("\n")}\n`);
}
