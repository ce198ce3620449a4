import { availableParallelism } from "node:os";
import { buildSite } from "../build/build-site.ts";
import { readTreesAside } from "../build/read-trees.ts";
import { ContentError, formatReport } from "../content/problem.ts";
import { BudgetError } from "../delivery/check-budget.ts";
import { formatSummary } from "../delivery/summary.ts";
import { BuildTimeError, readBuildClock } from "./build-clock.ts";

/** Builds the site and prints what came of it; gives undefined, or the report of what stopped it. */
export async function buildAndReport(): Promise<string | undefined> {
  const start = performance.now();
  try {
    const { problems, waiting, findings, pages, written } = await buildSite({
      root: ".",
      threads: availableParallelism(),
      readClock: () => readBuildClock(process.env, Date.now()),
      readTrees: readTreesAside,
      onProgress: () => undefined,
    });
    if (problems.length > 0) process.stderr.write(`${formatReport(problems)}\n`);
    const held = waiting.map(({ file, until }) => `waiting: ${file} until ${until}`);
    const warnings = findings.map(({ message }) => `warning: ${message}`);
    const summary = formatSummary(pages, written, performance.now() - start);
    process.stdout.write(`${[...held, ...warnings, summary].join("\n")}\n`);
    return undefined;
  } catch (error) {
    return describeFailure(error);
  }
}

const PLAIN_ERRORS = [BuildTimeError, ContentError, BudgetError];

/** What authors can mend is told plainly; anything else with its stack, for a maintainer. */
function describeFailure(error: unknown): string {
  const causes = [...listCauses(error)];
  const known = causes.find((each) => isPlain(each));
  if (known) return known.message;
  const innermost = causes.at(-1);
  return innermost instanceof Error ? (innermost.stack ?? innermost.message) : String(error);
}

function isPlain(error: unknown): error is Error {
  return PLAIN_ERRORS.some((kind) => error instanceof kind);
}

/** An error and, from the outside in, the errors that it wraps; Eleventy names them `originalError`. */
function* listCauses(error: unknown): Generator {
  yield error;
  if (!(error instanceof Error)) return;
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner !== undefined && inner !== null) yield* listCauses(inner);
}
