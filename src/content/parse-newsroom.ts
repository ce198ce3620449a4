import { ALL_SHOWN, type BuildClock } from "./build-clock.ts";
import { compareNames } from "./compare-names.ts";
import { compareStories, joinStories } from "./join-stories.ts";
import { listAppearances } from "./list-appearances.ts";
import type { Newsroom } from "./newsroom.ts";
import { openNewsroom, readStory } from "./open-newsroom.ts";
import { type Problem, isError } from "./problem.ts";
import type { SourceFile } from "./source-text.ts";

/** The newsroom, undefined where there are errors; and every problem found on the way, sorted. */
export interface NewsroomResult {
  readonly newsroom: Newsroom | undefined;
  readonly problems: readonly Problem[];
}

/** Turns the files that authors edit into a Newsroom; pure, and total: any bytes give a result. */
export function parseNewsroom(
  files: readonly SourceFile[],
  clock: BuildClock = ALL_SHOWN,
): NewsroomResult {
  const opened = openNewsroom(files, clock);
  const { site, strings, catalogue, standing } = opened;
  const read = opened.folders.map((folder) => readStory(folder, opened));
  const { outlines, problems } = joinStories(
    opened,
    read.map(({ report }) => report),
  );
  if (!site || !strings || problems.some(isError)) return { newsroom: undefined, problems };
  const newsroom: Newsroom = {
    site,
    strings,
    stories: read.flatMap(({ story }) => story ?? []).sort(compareStories),
    standingPages: standing.flatMap(({ page }) => page ?? []),
    ...listAppearances(outlines, catalogue, compareNames(site.language)),
  };
  return { newsroom, problems };
}
