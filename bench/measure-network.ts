import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { BROWSER_ARGUMENTS } from "../e2e/support/browser-arguments.ts";
import { readNetlifyRules } from "../test/server/netlify-rules.ts";
import { createCheckout } from "../test/support/commands/checkout.ts";
import { getBrowser } from "../e2e/support/browser/get-browser.ts";
import { startStaticServer } from "../src/delivery/server/static-server.ts";
import { makeBarePage } from "./network/bare-page.ts";
import { NAME_FUNCTIONS, measureArrival } from "./network/measure-arrival.ts";

/** Rates in bits a second, the latency in milliseconds. */
const CONNECTION = { download: 50_000, upload: 50_000, latency: 1_000 };

/**
 * Bytes that both pages are moved by. A slowed Chromium hands over what comes in packets of 1,500 bytes, 240 ms each, so that
 * a single place would say more of where its packets end than of the pages.
 */
const OFFSETS = [0, 300, 600, 900, 1_200];

/** A story of the test newsroom. */
const STORY = "/stories/stopped-clocks/";

/** What the host reads of a checkout beside the site. */
const HOST_PARTS = ["netlify.toml", "netlify"];

/** Serves a folder with the story's headers, and some bytes more, for as long as it is used. */
type Serve = <Result>(
  folder: string,
  offset: number,
  use: (address: string) => Promise<Result>,
) => Promise<Result>;

/** Builds the test newsroom, and prints how much later than a bare file of the same words a story shows its last word. */
export async function measureNetwork(root: string): Promise<void> {
  const checkout = createCheckout();
  const browser = await chromium.launch({
    args: [...BROWSER_ARGUMENTS],
    executablePath: getBrowser(),
  });
  try {
    for (const part of HOST_PARTS) cpSync(part, join(checkout.root, part), { recursive: true });
    const { status, stderr } = checkout.run("build");
    if (status !== 0) throw new Error(stderr);
    await compareArrivals(browser, await createServe(checkout.root), checkout.root, root);
  } finally {
    await browser.close();
    checkout.remove();
  }
}

async function createServe(checkout: string): Promise<Serve> {
  const { listHeaders } = await readNetlifyRules(checkout);
  return async (folder, offset, use) => {
    const headers = { ...listHeaders(STORY), "x-offset": "-".repeat(offset) };
    const server = await startStaticServer({ folder, port: 0, headers: () => headers });
    try {
      return await use(`${server.origin}${STORY}`);
    } finally {
      await server.close();
    }
  };
}

async function compareArrivals(
  browser: Browser,
  serve: Serve,
  checkout: string,
  root: string,
): Promise<void> {
  const site = join(checkout, "_site");
  const page = await browser.newPage();
  await page.addInitScript(NAME_FUNCTIONS);
  const { html, lastWords } = await serve(site, 0, async (address) => {
    await page.goto(address);
    return makeBarePage(page);
  });
  const bare = join(root, "bare");
  mkdirSync(join(bare, STORY), { recursive: true });
  writeFileSync(join(bare, STORY, "index.html"), html);
  const measure = (folder: string, offset: number): Promise<number> =>
    serve(folder, offset, (address) => measureArrival(browser, address, lastWords, CONNECTION));
  let sum = 0;
  for (const offset of OFFSETS) {
    const [story, words] = [await measure(site, offset), await measure(bare, offset)];
    sum += story / words;
    const figures = `story ${story.toFixed()} ms, its words alone ${words.toFixed()} ms`;
    process.stdout.write(`moved by ${offset} bytes: ${figures}\n`);
  }
  const ratio = (sum / OFFSETS.length).toFixed(3);
  process.stdout.write(`last word at 50 kbit/s: ${ratio} times that of its words alone\n`);
}
