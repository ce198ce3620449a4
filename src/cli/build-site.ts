import Eleventy from "@11ty/eleventy";
import { ContentError } from "../content/problem.ts";
import { BudgetError } from "../delivery/plugin.ts";

/** Builds the site as `.eleventy.ts` says; gives undefined, or the report of what stopped it. */
export async function buildSite(): Promise<string | undefined> {
  const eleventy = new Eleventy(undefined, undefined, { configPath: ".eleventy.ts" });
  eleventy.disableLogger();
  try {
    await eleventy.write();
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
