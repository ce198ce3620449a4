import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startStaticServer } from "../src/delivery/static-server.ts";

import { makeBarePage } from "./support/bare-page.ts";
import { readNetlifyRules } from "../test/server/netlify-rules.ts";
import { expect, test } from "./support/fixtures.ts";
import { readSiteFolder, readSiteRoot } from "./support/pages.ts";
import { measureArrival } from "./support/slow-network.ts";
import { story } from "./support/story.ts";

const connection = { download: 50_000, upload: 50_000, latency: 1_000 };

/**
 * Bytes that both pages are moved by. A slowed Chromium hands over what comes in packets of 1,500 bytes, 240 ms each, so that
 * a single place would say more of where its packets end than of the pages.
 */
const offsets = [0, 300, 600, 900, 1_200];

/** How much later a story may show its last word than a file of nothing but its words, which the host sends with the same headers. */
const limit = 1.25;

test("on a slow connection the last word comes almost as soon as in a bare file", async ({
  browser,
  page,
}, testInfo) => {
  test.setTimeout(90_000);
  await page.goto(story.path);
  const { html, lastWords } = await makeBarePage(page);
  const bareFolder = await mkdtemp(join(tmpdir(), "bare-story-"));
  await writeFile(join(bareFolder, "index.html"), html);
  const hostHeaders = (await readNetlifyRules(readSiteRoot())).listHeaders(story.path);
  const measure = async (folder: string, path: string, offset: number): Promise<number> => {
    const headers = (): Record<string, string> => ({
      ...hostHeaders,
      "x-offset": "-".repeat(offset),
    });
    const server = await startStaticServer({ folder, port: 0, headers });
    try {
      return await measureArrival(browser, `${server.origin}${path}`, lastWords, connection);
    } finally {
      await server.close();
    }
  };
  try {
    const times: { story: number; bare: number }[] = [];
    for (const offset of offsets) {
      const [storyTime, bareTime] = await Promise.all([
        measure(readSiteFolder(), story.path, offset),
        measure(bareFolder, "/", offset),
      ]);
      times.push({ story: storyTime, bare: bareTime });
    }
    const storyTime = mean(times.map((each) => each.story));
    const bareTime = mean(times.map((each) => each.bare));
    const ratio = storyTime / bareTime;
    const all = times.map((each) => `${each.story.toFixed()}/${each.bare.toFixed()}`).join(", ");
    const figures = `story ${storyTime.toFixed()} ms, bare file ${bareTime.toFixed()} ms, ratio ${ratio.toFixed(3)} (${all})`;
    testInfo.annotations.push({ type: "last word", description: figures });
    process.stdout.write(`\nlast word at 50 kbit/s: ${figures}\n`);
    expect(ratio, figures).toBeLessThanOrEqual(limit);
  } finally {
    await rm(bareFolder, { recursive: true });
  }
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
