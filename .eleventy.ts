import type { EleventyConfiguration } from "@11ty/eleventy";
import { contentPlugin } from "./src/content/plugin.ts";
import { deliveryPlugin } from "./src/delivery/plugin.ts";
import { renderPlugin } from "./src/render/plugin.ts";

/** Where the build writes; the finished folder then takes the place of `_site`. */
const STAGING = "_site.next";

/** The whole build: content, then pages, then the finished site put in place. */
export default function configure(eleventy: EleventyConfiguration): object {
  eleventy.setEventEmitterMode("sequential");
  eleventy.setQuietMode(true);

  eleventy.addPlugin(contentPlugin({ root: "." }));
  eleventy.addPlugin(renderPlugin({ includes: "_includes" }));
  eleventy.addPlugin(deliveryPlugin({ staging: STAGING, site: "_site" }));

  return { dir: { input: "src/pages", output: STAGING } };
}
