import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { createRandom } from "../../bench/newsroom/random.ts";
import { type Checkout, TEST_NEWSROOM, createCheckout } from "../support/commands/checkout.ts";
import { CHANGES } from "./changes.ts";

/** How many changes are made before the site is built and looked at. */
const COUNT = 10;

/** The stories of the test newsroom that readers see. */
const STORIES = [
  "stopped-clocks",
  "old-observatory",
  "night-bridge",
  "lost-umbrella",
  "short-note",
];

/** The data files whose ids those stories name. */
const NAMED = ["authors", "people", "places", "posts", "sources", "topics"];

/** A copy of this checkout with the content that it publishes. */
function createLiveCheckout(context: TestContext): Checkout {
  const checkout = createCheckout(".");
  context.after(checkout.remove);
  for (const part of ["netlify.toml", "netlify"]) {
    cpSync(part, join(checkout.root, part), { recursive: true });
  }
  return checkout;
}

/** Checks, builds and looks at the site, as `npm run test:content` does. */
function expectLiveSite(checkout: Checkout): void {
  expectNoErrors(checkout);
  const { status, stdout, stderr } = checkout.run("build");
  assert.equal(status, 0, stdout + stderr);
  const config = resolve("playwright.live.config.ts");
  const output = join(checkout.root, ".cache/test-results");
  const args = ["test", "--config", config, "--output", output];
  const live = spawnSync(process.execPath, [resolve("node_modules/playwright/cli.js"), ...args], {
    cwd: checkout.root,
    encoding: "utf8",
  });
  assert.equal(live.status, 0, live.stdout + live.stderr);
}

function expectNoErrors(checkout: Checkout): void {
  const { status, stdout, stderr } = checkout.run("check");
  assert.equal(status, 0, stdout + stderr);
}

test(`after ${COUNT} random changes the content is checked, built and shown as before`, (context) => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  context.diagnostic(`SEED=${seed}`);
  const random = createRandom(seed, 0);
  const checkout = createLiveCheckout(context);
  for (const [index, name] of random.sample(Object.keys(CHANGES), COUNT).entries()) {
    const number = index + 1;
    const draw = (limit: number): number => random.below(limit);
    const done = CHANGES[name]?.({ root: checkout.root, draw, number });
    context.diagnostic(`${name}: ${done ?? "nothing"}`);
    expectNoErrors(checkout);
  }
  expectLiveSite(checkout);
});

test("five other stories in place of those that are published are checked, built and shown", (context) => {
  const checkout = createLiveCheckout(context);
  const { root } = checkout;
  rmSync(join(root, "src/stories"), { recursive: true, force: true });
  const paths = [
    ...STORIES.map((slug) => `src/stories/${slug}`),
    ...NAMED.map((name) => `_data/${name}.json`),
  ];
  for (const path of paths)
    cpSync(join(TEST_NEWSROOM, path), join(root, path), { recursive: true });
  const [own, others] = [root, TEST_NEWSROOM].map(readStrings);
  const words = { ...own?.words, ...others?.words };
  const strings = `${JSON.stringify({ ...own, words }, null, 2)}\n`;
  checkout.write("_data/strings.json", strings);
  expectLiveSite(checkout);
});

function readStrings(root: string): { readonly words: Readonly<Record<string, string>> } {
  const text = readFileSync(join(root, "_data/strings.json"), "utf8");
  return JSON.parse(text) as { readonly words: Readonly<Record<string, string>> };
}
