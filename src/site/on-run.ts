import type { EleventyConfiguration, RunEvent } from "@11ty/eleventy";
import { BUILD_STOPPED } from "../messages/commands/folders.ts";
import { ToldError } from "../messages/told-error.ts";

import { readLanguage } from "./read-language.ts";

type Step = (run: RunEvent) => void | Promise<void>;
type Moment = "eleventy.before" | "eleventy.after";

/** Stops Eleventy after the error's lines were printed. */
class BuildStop extends ToldError {
  override readonly name = "BuildStop";
  /** Eleventy checks this field, and does not print the error twice. */
  readonly __errorAlreadyLogged = true;
}

/** Adds a step before or after each run of Eleventy. An error for users is printed as in other commands, and stops the run. */
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
