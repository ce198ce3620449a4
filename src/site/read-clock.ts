import type { BuildClock } from "../model/build-clock.ts";
import { parseBuildTime } from "./build-time.ts";
import { wrongBuildTime } from "../messages/commands.ts";
import { ToldError } from "../messages/told-error.ts";

/** Thrown when the environment names no moment that a build could take for now. */
export class BuildTimeError extends ToldError {
  override readonly name = "BuildTimeError";
}

/** What the host calls a build that only authors see; `dev` is that of `npm run dev`. */
const PREVIEWS: readonly string[] = ["deploy-preview", "branch-deploy", "dev"];

/** A build's clock knows whole seconds, as dates in content do; in milliseconds. */
const TICK = 1000;

/**
 * The clock of a command: `BUILD_TIME` where it is set, else the machine's, in milliseconds since 1970, down to whole seconds; a preview
 * where the host says so in `CONTEXT`. Throws a BuildTimeError where `BUILD_TIME` is no time.
 */
export function readBuildClock(
  environment: Readonly<Record<string, string | undefined>>,
  clock: number,
): BuildClock {
  const buildTime = environment["BUILD_TIME"];
  const now = parseBuildTime(buildTime, clock);
  if (now === undefined) throw new BuildTimeError(wrongBuildTime(buildTime ?? ""));
  return {
    now: Math.floor(now / TICK) * TICK,
    isPreview: PREVIEWS.includes(environment["CONTEXT"] ?? ""),
  };
}
