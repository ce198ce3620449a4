import type { EleventyConfiguration } from "@11ty/eleventy";
import { formatReport } from "../source/problem.ts";
import { CONTENT_FOLDERS } from "../source/read-source-files.ts";
import { COLLECTIONS } from "./collections.ts";
import { onRun, onWrite } from "./on-run.ts";
import { groupByKind } from "./page-kinds.ts";
import { readLanguage } from "./read-language.ts";
import type { SiteBuild } from "./site-build.ts";
import { listPictures, listStatic, listWritten } from "./site-output.ts";

/** Provides the newsroom as Eleventy data: `site` and `strings` for every template, `pages` by kind for the templates that make them, and collections. */
export function newsroomPlugin(eleventy: EleventyConfiguration, build: SiteBuild): void {
  // Eleventy copies data for each page unless it is frozen.
  eleventy.addGlobalData("site", () => Object.freeze(build.run().context.site));
  eleventy.addGlobalData("strings", () => Object.freeze(build.run().context.strings));
  eleventy.addGlobalData("isPreview", () => build.run().context.isPreview);
  eleventy.addGlobalData("pages", () => groupByKind(build.run().pages));
  for (const [name, list] of Object.entries(COLLECTIONS)) {
    eleventy.addCollection(name, () => list(build.run()));
  }
  if (!build.isWhole) return;
  for (const folder of CONTENT_FOLDERS) eleventy.addWatchTarget(folder);
  onRun(eleventy, "eleventy.before", async () => {
    await build.read((problems) => {
      process.stderr.write(`${formatReport(problems, readLanguage(process.env, "."))}\n`);
    });
  });
  let copied: readonly string[] = [];
  eleventy.on("eleventy.passthrough", ({ map }) => {
    copied = Object.keys(map);
  });
  onWrite(eleventy, "eleventy.after", async ({ directories, results }) => {
    const written = listWritten({ folder: directories.output, pages: results, copied });
    const run = build.whole();
    const files = [...written, ...listStatic(run.sources), ...(await listPictures(run))];
    build.output = { files, redirected: [] };
  });
}
