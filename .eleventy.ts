import type { EleventyConfiguration } from "@11ty/eleventy";
import { auditPlugin } from "./src/audit/plugin.ts";
import { addPolicy } from "./src/delivery/content-security-policy.ts";
import { SITE_FOLDERS, publishPlugin } from "./src/delivery/plugin.ts";
import { describePages } from "./src/discovery/describe-pages.ts";
import { discoveryPlugin } from "./src/discovery/plugin.ts";
import { renderPlugin } from "./src/render/plugin.ts";
import { newsroomPlugin } from "./src/site/plugin.ts";
import { type SiteRun, createSiteBuild } from "./src/site/site-build.ts";

/**
 * The whole build, in order. Eleventy's own command (`npm run eleventy`) makes the site of the checkout by it. `npm run build` and
 * `npm run dev` give it the pages that have to be made, and do the rest by the same functions, but only where something has changed.
 */
export default function configure(eleventy: EleventyConfiguration, given?: SiteRun): void {
  const build = createSiteBuild(given);
  eleventy.setInputDirectory("src/pages");
  eleventy.setIncludesDirectory("../../_includes");
  eleventy.setLayoutsDirectory("../../_includes/layouts");
  const isWatching = build.isWhole && process.env["ELEVENTY_RUN_MODE"] !== "build";
  // A site takes its place once it is whole; one that is watched is written in place.
  if (build.isWhole) eleventy.setOutputDirectory(SITE_FOLDERS[isWatching ? "site" : "staging"]);
  // Each step of a plugin waits for the one before.
  eleventy.setEventEmitterMode("sequential");
  eleventy.setQuietMode(true);
  // Eleventy would warn of transforms that take long, however quiet it is.
  eleventy.benchmarkManager.get("Configuration").setMinimumThresholdMs(Number.MAX_SAFE_INTEGER);

  eleventy.addPlugin(newsroomPlugin, build);
  eleventy.addPlugin(renderPlugin, {
    findSite: () => build.run().context.site.address,
    describe: describePages(build),
    // Eleventy's server adds a script to each page, which a policy would forbid.
    finish: isWatching ? (html) => html : addPolicy,
    isWatching,
  });
  eleventy.addPlugin(discoveryPlugin, build);
  eleventy.addPlugin(auditPlugin, build);
  eleventy.addPlugin(publishPlugin, build);
}
