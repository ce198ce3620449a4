import { availableParallelism } from "node:os";
import { buildSite } from "../build/build-site.ts";
import { readTreesAside } from "../build/read-trees.ts";
import { ContentError, formatReport } from "../content/problem.ts";
import { BudgetError } from "../delivery/check-budget.ts";
import { formatSummary } from "../delivery/summary.ts";

/** Builds the site and prints what came of it; gives undefined, or the report of what stopped it. */
export async function buildAndReport(): Promise<string | undefined> {
  const start = performance.now();
  try {
    const { problems, findings, pages, written } = await buildSite({
      root: ".",
      threads: availableParallelism(),
      readTrees: readTreesAside,
      onProgress: () => undefined,
    });
    if (problems.length > 0) process.stderr.write(`${formatReport(problems)}\n`);
    const warnings = findings.map(({ message }) => `warning: ${message}`);
    const summary = formatSummary(pages, written, performance.now() - start);
    process.stdout.write(`${[...warnings, summary].join("\n")}\n`);
    return undefined;
  } catch (error) {
    return describeFailure(error);
  }
}

/** What authors can mend is told plainly; anything else with its stack, for a maintainer. */
function describeFailure(error: unknown): string {
  const causes = [...listCauses(error)];
  const known = causes.find((each) => each instanceof ContentError || each instanceof BudgetError);
  if (known) return known.message;
  const innermost = causes.at(-1);
  return innermost instanceof Error ? (innermost.stack ?? innermost.message) : String(error);
}

/** An error and, from the outside in, the errors that it wraps; Eleventy names them `originalError`. */
function* listCauses(error: unknown): Generator {
  yield error;
  if (!(error instanceof Error)) return;
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner !== undefined && inner !== null) yield* listCauses(inner);
}
