import { parseNewsDate } from "../model/news-date.ts";

/**
 * The moment that a command takes for now, in milliseconds since 1970: `BUILD_TIME`, a time with its
 * offset (ISO 8601), where it is set, else the clock's; undefined where it is set to anything else.
 */
export function parseBuildTime(buildTime: string | undefined, clock: number): number | undefined {
  if (buildTime === undefined || buildTime === "") return clock;
  const date = parseNewsDate(buildTime, "UTC");
  return "problem" in date || date.precision === "day" ? undefined : date.instant;
}
