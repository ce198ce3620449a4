import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startStaticServer } from "../src/delivery/static-server.ts";

import { makeBarePage } from "./support/bare-page.ts";
import { expect, test } from "./support/fixtures.ts";
import { siteFolder } from "./support/pages.ts";
import { measureArrival } from "./support/slow-network.ts";
import { story } from "./support/story.ts";

const connection = { download: 50_000, upload: 50_000, latency: 1_000 };
const rounds = 3;

/** How much later than in a file of nothing but its words a story may show its last word; both without the host's headers. */
const limit = 1.25;

test("on a slow connection the last word comes almost as soon as in a bare file", async ({
  browser,
  page,
}, testInfo) => {
  test.setTimeout(90_000);
  await page.goto(story.path);
  const { html, lastWords } = await makeBarePage(page);
  const folder = await mkdtemp(join(tmpdir(), "bare-story-"));
  await writeFile(join(folder, "index.html"), html);
  const site = await startStaticServer({ folder: siteFolder, port: 0 });
  const server = await startStaticServer({ folder, port: 0 });
  try {
    const times: { story: number; bare: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push({
        story: await measureArrival(browser, `${site.origin}${story.path}`, lastWords, connection),
        bare: await measureArrival(browser, `${server.origin}/`, lastWords, connection),
      });
    }
    const storyTime = median(times.map((round) => round.story));
    const bareTime = median(times.map((round) => round.bare));
    const ratio = storyTime / bareTime;
    const all = times.map((round) => `${round.story.toFixed()}/${round.bare.toFixed()}`).join(", ");
    const figures = `story ${storyTime.toFixed()} ms, bare file ${bareTime.toFixed()} ms, ratio ${ratio.toFixed(3)} (rounds ${all})`;
    testInfo.annotations.push({ type: "last word", description: figures });
    process.stdout.write(`\nlast word at 50 kbit/s: ${figures}\n`);
    expect(ratio, figures).toBeLessThanOrEqual(limit);
  } finally {
    await server.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
});

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
