import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium } from "playwright";
import { BROWSER_ARGUMENTS } from "./browser-arguments.ts";

test("whatever Playwright turns off in the browser stays off", async () => {
  // A program that is no browser ends at once, and Playwright tells how it was started.
  const started = await chromium
    .launch({ executablePath: process.execPath, args: [...BROWSER_ARGUMENTS] })
    .then(
      () => "",
      (error: unknown) => String(error),
    );
  const [theirs, ours] = [...started.matchAll(/ --disable-features=(\S+)/g)].map(([, list = ""]) =>
    list.split(","),
  );
  assert.ok(theirs && ours, started);
  assert.deepEqual(
    theirs.filter((feature) => !ours.includes(feature)),
    [],
    "add these to browser-arguments.ts",
  );
});
