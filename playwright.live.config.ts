import { defineConfig } from "playwright/test";

import { shared } from "./playwright.config.ts";

/** The tests of the site that the working folder has built: what they expect comes from its content. */
export default defineConfig({
  ...shared,
  testDir: "e2e/live",
  globalSetup: "./e2e/live/global-setup.ts",
  use: { ...shared.use, viewport: { width: 1280, height: 900 } },
});
