import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { startBuild } from "../support/commands/commands.ts";
import { listLeft, readSite } from "../support/commands/site-state.ts";

const INDEX = "src/stories/stopped-clocks/index.md";

/** How many builds to kill; half of them begin without a cache. */
const KILLS = Number(process.env["KILLS"] ?? 4);

/** Where there is time, every kill is followed by a build that has to give the right bytes, and the code is forgotten too. */
const IS_LONG = KILLS > 4;

/** What of the cache the short run keeps: code and packages are the same in every build. */
const KEPT = ["code", "packages.json"];

type Site = ReturnType<typeof readSite>;

test(`${KILLS} builds, killed at moments spread over their run, each leave a whole site, the old or the new`, async (context) => {
  const checkout = createCheckout();
  try {
    const counts = await killBuilds(checkout);
    for (const [outcome, count] of Object.entries(counts))
      context.diagnostic(`${outcome} ${count}`);
    assert.equal(counts.missing, 0);
  } finally {
    checkout.remove();
  }
});

interface Counts {
  old: number;
  new: number;
  missing: number;
  ended: number;
}

async function killBuilds(checkout: Checkout): Promise<Counts> {
  const { root } = checkout;
  const texts = ["title: ", "title: Νέος. "].map((title) =>
    checkout.read(INDEX).replace("title: ", title),
  );
  const show = (version: number): void => {
    checkout.write(INDEX, texts[version] ?? "");
  };
  const sites: Site[] = [];
  const lengths: number[] = [];
  for (const version of [0, 1]) {
    show(version);
    lengths.push(await timeBuild(root));
    sites.push(readSite(root));
  }
  assert.notDeepEqual(sites[0], sites[1]);

  const counts: Counts = { old: 0, new: 0, missing: 0, ended: 0 };
  let current = 1;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const isWarm = kill % 2;
    const next = 1 - current;
    show(next);
    if (!isWarm) forget(root);
    const moment = ((kill + 0.5) / KILLS) * (lengths[isWarm] ?? 0);
    if (await killBuild(root, moment)) counts.ended += 1;
    const found = readSite(root);
    if (found === undefined) counts.missing += 1;
    else if (isSame(found, sites[next])) counts.new += 1;
    else {
      assert.deepEqual(found, sites[current], `killed after ${moment} ms`);
      counts.old += 1;
    }
    if (IS_LONG || kill === KILLS - 1) {
      await timeBuild(root);
      assert.deepEqual(readSite(root), sites[next], `built after a kill at ${moment} ms`);
      assert.deepEqual(listLeft(root), []);
    }
    current = isSame(readSite(root), sites[next]) ? next : current;
  }
  return counts;
}

/** Builds, and gives the milliseconds that it took. */
async function timeBuild(root: string): Promise<number> {
  const start = performance.now();
  const { status, stderr } = await startBuild(root).ended;
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return performance.now() - start;
}

/** Kills a build so many milliseconds after its start; says whether it had ended before. */
async function killBuild(root: string, moment: number): Promise<boolean> {
  const { process, ended } = startBuild(root);
  const timer = setTimeout(() => process.kill("SIGKILL"), moment);
  const { signal } = await ended;
  clearTimeout(timer);
  return signal === null;
}

function forget(root: string): void {
  const cache = join(root, ".cache");
  const made = readdirSync(cache).filter((name) => IS_LONG || !KEPT.includes(name));
  for (const folder of [join(root, "_site.next"), ...made.map((name) => join(cache, name))]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSame(one: Site, other: Site): boolean {
  return (
    one?.size === other?.size &&
    [...(one ?? [])].every(([path, digest]) => other?.get(path) === digest)
  );
}
