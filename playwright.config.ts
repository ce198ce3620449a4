import { defineConfig } from "playwright/test";

import { BROWSER_ARGUMENTS } from "./e2e/support/browser-arguments.ts";

const browserPath = process.env["CHROMIUM_PATH"];

/** Tests of the files of the built site; they open no page. */
const filesOnly = "files/*.spec.ts";

/** Tests whose outcome does not depend on the size of the screen. */
const desktopOnly = [
  "citations.spec.ts",
  "content-policy.spec.ts",
  "dev.spec.ts",
  "exhibits.spec.ts",
  "hostile.spec.ts",
  "hostile-words.spec.ts",
  "media.spec.ts",
  "not-found.spec.ts",
  "pages.spec.ts",
  "records.spec.ts",
  "search-parts.spec.ts",
  "search.spec.ts",
  "share.spec.ts",
  "structured-data.spec.ts",
  "structured-data-mistakes.spec.ts",
  "without-script.spec.ts",
];

/** Tests of time; they run when all others are done, because those keep the machine busy. */
const timed = "slow-network.spec.ts";

const desktop = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/global-setup.ts",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: process.stdout.isTTY ? "list" : "dot",
  use: {
    locale: "el-GR",
    timezoneId: "Europe/Athens",
    launchOptions: {
      args: [...BROWSER_ARGUMENTS],
      ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    },
  },
  projects: [
    { name: "files", testMatch: filesOnly },
    {
      name: "phone",
      testIgnore: [filesOnly, timed, ...desktopOnly],
      use: {
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
    { name: "desktop", testIgnore: [filesOnly, timed], use: desktop },
    {
      name: "timed",
      testMatch: timed,
      dependencies: ["files", "phone", "desktop"],
      use: desktop,
    },
  ],
});
