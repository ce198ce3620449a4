import type { EleventyConfiguration } from "@11ty/eleventy";
import { addPolicy } from "./src/delivery/content-security-policy.ts";
import { describePages } from "./src/discovery/describe-pages.ts";
import { renderPlugin } from "./src/render/plugin.ts";
import { newsroomPlugin } from "./src/site/plugin.ts";
import { type SiteRun, createSiteBuild } from "./src/site/site-build.ts";

/**
 * The whole build, in order. Eleventy's own command makes the site of the checkout by it; `npm run build` gives it the pages that have
 * to be made.
 */
export default function configure(eleventy: EleventyConfiguration, given?: SiteRun): void {
  const build = createSiteBuild(given);
  eleventy.setEventEmitterMode("sequential");
  eleventy.setQuietMode(true);
  eleventy.setInputDirectory("src/pages");
  eleventy.setIncludesDirectory("../../_includes");

  eleventy.addPlugin(newsroomPlugin, build);
  eleventy.addPlugin(renderPlugin, { describe: describePages(build), finish: addPolicy });
}
