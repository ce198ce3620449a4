import { join } from "node:path";
import type { BuildClock } from "../content/build-clock.ts";
import { joinStories } from "../content/join-stories.ts";
import { createNewsroomOpener } from "../content/open-newsroom.ts";
import type { Problem } from "../content/problem.ts";
import { readSourceFiles } from "../content/read-source-files.ts";
import { createBaseKey } from "./base-key.ts";
import type { BuildOptions } from "./build-site.ts";
import { openMemory } from "./memory.ts";
import { readReports } from "./read-reports.ts";
import { recallCommon } from "./recall-common.ts";
import { openShards, startEarly } from "./shards.ts";

/** What a check works with. */
export interface CheckOptions extends Pick<
  BuildOptions,
  "root" | "threads" | "onProgress" | "emitPages" | "digestCode"
> {
  readonly clock: BuildClock;
}

/** Every problem in a checkout's content, sorted; what has been checked before, by the same rules, is remembered. */
export async function checkSite({
  root,
  clock,
  threads,
  digestCode,
  ...setting
}: CheckOptions): Promise<readonly Problem[]> {
  const cache = join(root, ".cache");
  const early = startEarly(root, cache, threads);
  const files = readSourceFiles(root);
  const memory = openMemory(cache);
  const code = digestCode(root);
  const newsroom = createNewsroomOpener(recallCommon(memory, () => code))(files, clock);
  const base = createBaseKey(code, files, newsroom);
  const folder = join(root, "_site.next");
  const most = threads;
  const shards = openShards({ ...setting, code, newsroom, memory, cache, folder, most, early });
  try {
    const stories = await readReports(newsroom, base, memory, shards);
    const reports = stories.map(({ report }) => report);
    return joinStories(newsroom, reports).problems;
  } finally {
    await shards.close();
  }
}
