import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { startBuild } from "../support/commands/commands.ts";
import { listLeft, readSite } from "../support/commands/site-state.ts";

const INDEX = "src/stories/stopped-clocks/index.md";

/** How many builds to kill; half of them begin without a cache. Each is followed by a build that has to give the right bytes. */
const KILLS = Number(process.env["KILLS"] ?? 60);

// What is in memory alone tells little of what a disk keeps.
process.env["TMPDIR"] = process.env["DISK_TMPDIR"];

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
    await timeBuild(root);
    assert.deepEqual(readSite(root), sites[next], `built after a kill at ${moment} ms`);
    assert.deepEqual(listLeft(root), []);
    current = next;
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
  for (const path of ["_site.next", ".cache"]) {
    rmSync(join(root, path), { recursive: true, force: true });
  }
}

function isSame(one: Site, other: Site): boolean {
  return (
    one?.size === other?.size &&
    [...(one ?? [])].every(([path, digest]) => other?.get(path) === digest)
  );
}
