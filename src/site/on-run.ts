import type { EleventyConfiguration, RunEvent } from "@11ty/eleventy";
import { BUILD_STOPPED } from "../messages/folders.ts";
import { ToldError } from "../messages/told-error.ts";

import { readLanguage } from "./read-language.ts";

type Step = (run: RunEvent) => void | Promise<void>;
type Moment = "eleventy.before" | "eleventy.after";

/** What Eleventy is told where a step stopped its run: the lines for users have been printed by then. */
class BuildStop extends ToldError {
  override readonly name = "BuildStop";
  /** Eleventy looks for it, and does not print the error twice. */
  readonly __errorAlreadyLogged = true;
}

/**
 * Adds a step before or after each run of Eleventy. Where it throws an error for users, its lines are printed as other commands print
 * them, and the run stops.
 */
export function onRun(eleventy: EleventyConfiguration, moment: Moment, step: Step): void {
  eleventy.on(moment, async (run) => {
    try {
      await step(run);
    } catch (error) {
      if (!(error instanceof ToldError)) throw error;
      process.stderr.write(`${error.text[readLanguage(process.env, ".")]}\n`);
      throw new BuildStop(BUILD_STOPPED, { cause: error });
    }
  });
}

/** Adds a step before or after each run that writes files. */
export function onWrite(eleventy: EleventyConfiguration, moment: Moment, step: Step): void {
  onRun(eleventy, moment, (run) => (run.outputMode === "fs" ? step(run) : undefined));
}
