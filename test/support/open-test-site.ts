import { ALL_SHOWN, type BuildClock } from "../../src/model/build-clock.ts";
import { createNewsroomOpener } from "../../src/site/open-newsroom.ts";
import { type OpenedSite, openStories } from "../../src/site/open-site.ts";
import type { SourceFile } from "../../src/source/source-text.ts";

const openNewsroom = createNewsroomOpener();

/** Opens a site as a build does; common files that are those of the site before are not parsed again. */
export function openTestSite(
  files: readonly SourceFile[],
  clock: BuildClock = ALL_SHOWN,
): OpenedSite {
  return openStories(openNewsroom(files, clock));
}
