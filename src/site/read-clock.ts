import type { BuildClock } from "../model/build-clock.ts";
import { wrongBuildTime } from "../messages/commands/build.ts";
import { ToldError } from "../messages/told-error.ts";
import { parseNewsDate } from "../model/news-date.ts";

/** Thrown where `BUILD_TIME` is not a time. */
export class BuildTimeError extends ToldError {
  override readonly name = "BuildTimeError";
}

/** Netlify's names of builds that only authors see; `dev` is that of `npm run dev`. */
const PREVIEWS: readonly string[] = ["deploy-preview", "branch-deploy", "dev"];

/** A clock's resolution in milliseconds: whole seconds, like dates in content. */
const TICK = 1000;

/**
 * Reads the clock of a command: `BUILD_TIME` where it is set, or else `now`, in milliseconds since 1970, rounded down to seconds; a preview
 * by the host's `CONTEXT`. Throws a BuildTimeError where `BUILD_TIME` is invalid.
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

/** The time of a command, in milliseconds since 1970: `BUILD_TIME`, a time with offset (ISO 8601), or else `now`; undefined where it is invalid. */
export function parseBuildTime(buildTime: string | undefined, clock: number): number | undefined {
  if (buildTime === undefined || buildTime === "") return clock;
  const date = parseNewsDate(buildTime, "UTC");
  return "problem" in date || date.precision === "day" ? undefined : date.instant;
}
