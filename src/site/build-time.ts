import { parseNewsDate } from "../model/news-date.ts";

/** The time of a command, in milliseconds since 1970: `BUILD_TIME`, a time with offset (ISO 8601), or else `now`; undefined where it is invalid. */
export function parseBuildTime(buildTime: string | undefined, clock: number): number | undefined {
  if (buildTime === undefined || buildTime === "") return clock;
  const date = parseNewsDate(buildTime, "UTC");
  return "problem" in date || date.precision === "day" ? undefined : date.instant;
}
