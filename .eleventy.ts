import type { EleventyConfiguration } from "@11ty/eleventy";
import { addPolicy } from "./src/delivery/content-security-policy.ts";
import { describePage } from "./src/discovery/describe-page.ts";
import { route } from "./src/pages/route.tsx";
import { renderPlugin } from "./src/render/plugin.ts";

/** How pages are made: a route says which and where, Preact renders them, html-minifier-terser comes last. */
export default function configure(eleventy: EleventyConfiguration): void {
  eleventy.setEventEmitterMode("sequential");
  eleventy.setQuietMode(true);

  eleventy.addPlugin(
    renderPlugin({
      includes: "_includes",
      scripts: "src/client",
      route,
      describe: ({ sitePage, setting }) => describePage(sitePage, setting),
      finish: addPolicy,
    }),
  );
}
