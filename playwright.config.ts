import { type PlaywrightTestConfig, defineConfig } from "playwright/test";

import { getBrowser } from "./e2e/support/browser/get-browser.ts";
import { BROWSER_ARGUMENTS } from "./e2e/support/browser-arguments.ts";

// Found once; the processes that run tests read this file too, and have it from here.
const browserPath = getBrowser();
process.env["CHROMIUM_PATH"] = browserPath;

/** Tests of the files of the built site; they open no page. */
const filesOnly = "files/*.spec.ts";

/** Tests of the site that this checkout publishes; they have a configuration of their own. */
const live = "live/*.spec.ts";

/** Tests whose outcome may be another one on a phone: those of layout. */
const onPhone = /@phone/;

/** Tests that have nothing to ask on a large screen, because another test asks it there. */
const onPhoneAlone = /@phone-only/;

const desktop = { viewport: { width: 1280, height: 900 } };

/** What all browser tests have in common. */
export const shared: PlaywrightTestConfig = {
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  forbidOnly: true,
  retries: 0,
  // One more than the cores of CI, because a test waits for its browser.
  workers: 3,
  fullyParallel: true,
  timeout: 30_000,
  reporter: process.stdout.isTTY ? "list" : "dot",
  use: {
    locale: "el-GR",
    timezoneId: "Europe/Athens",
    launchOptions: {
      args: [...BROWSER_ARGUMENTS],
      executablePath: browserPath,
    },
  },
};

export default defineConfig({
  ...shared,
  globalSetup: "./e2e/support/global-setup.ts",
  projects: [
    { name: "files", testMatch: filesOnly },
    {
      name: "phone",
      testIgnore: [filesOnly, live],
      grep: onPhone,
      use: {
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
    { name: "desktop", testIgnore: [filesOnly, live], grepInvert: onPhoneAlone, use: desktop },
  ],
});
