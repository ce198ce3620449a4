import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { parseChecksums } from "../../src/delivery/checksums.ts";
import { lockBuilds } from "../../src/delivery/lock-builds.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { writeOnlyStory } from "../support/commands/dev.ts";
import {
  listProcesses,
  startBuild,
  startNode,
  waitForHolder,
} from "../support/commands/commands.ts";
import { listLeft, readSite } from "../support/commands/site-state.ts";

const INDEX = "src/stories/night-trains/index.md";
const STOPPED = "The build stopped; the site is as it was.\n";
const NOW = Date.parse("2022-01-05T15:30:00.250Z");

test("a file that is locked is refused, with who holds it and since when", () => {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  const file = join(folder, "lock");
  try {
    lockBuilds(file, { command: "npm run dev", process: 17 }, NOW);
    assert.throws(
      () => {
        lockBuilds(file, { command: "npm run build", process: 18 }, NOW);
      },
      {
        name: "BuildLockError",
        message: `${file}: another build is under way in this checkout: npm run dev, process 17, since 2022-01-05T15:30:00Z. Wait until it has ended, or end it, and build again.`,
      },
    );
    assert.match(readFileSync(file, "utf8"), /^npm run dev, process 17, /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what is no file in its place is refused", { skip: process.platform === "win32" }, () => {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  const file = join(folder, "lock");
  try {
    spawnSync("mkfifo", [file]);
    assert.throws(
      () => {
        lockBuilds(file, { command: "npm run build", process: 18 }, NOW);
      },
      {
        name: "BuildLockError",
        message: `${file} is a link, a pipe or a device, and no file of its own. Remove it, and run the command again.`,
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

suite("builds of one checkout", { skip: process.platform === "win32" }, () => {
  let checkout: Checkout;
  let root: string;

  before(async () => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    root = checkout.root;
    const { status, stderr } = await startBuild(root).ended;
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });
  after(() => {
    checkout.remove();
  });

  const edit = (): void => {
    checkout.edit(INDEX, "title: ", "title: Νέος. ");
  };

  /** Expects of the site, the old or the new, that it is what its own list of checksums says. */
  const expectWholeSite = (): void => {
    const files = new Map(readSite(root));
    files.delete("SHA256SUMS");
    const listed = parseChecksums(checkout.read("_site/SHA256SUMS"), "SHA256SUMS");
    assert.deepEqual(files, new Map(listed));
  };

  test("while one is under way, another is refused and touches nothing; the first ends well", async () => {
    edit();
    const first = startBuild(root);
    const holder = `npm run build, process ${first.process.pid}, since `;
    await waitForHolder(root, holder);
    first.process.kill("SIGSTOP");
    const site = readSite(root);
    const second = await startBuild(root).ended;
    assert.deepEqual(readSite(root), site);
    first.process.kill("SIGCONT");
    const since = checkout.read("_site.lock").slice(holder.length);
    assert.match(since, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.equal(
      second.stderr,
      `_site.lock: another build is under way in this checkout: ${holder}${since}. Wait until it has ended, or end it, and build again.\n${STOPPED}`,
    );
    assert.equal(second.status, 1);
    assert.equal((await first.ended).status, 0);
    assert.ok(checkout.read("_site/index.html").includes("Νέος. "));
  });

  test("after one that a signal ended the site is whole, nothing runs on, and the next is not kept waiting", async () => {
    for (const signal of ["SIGKILL", "SIGTERM", "SIGINT"] as const) {
      edit();
      const first = startBuild(root);
      await waitForHolder(root, `npm run build, process ${first.process.pid}`);
      // The search index is made by a process of its own.
      await waitForProcesses(root, (count) => count !== 1);
      first.process.kill(signal);
      assert.equal((await first.ended).signal, signal);
      await waitForProcesses(root, (count) => count === 0);
      expectWholeSite();
    }
    assert.equal((await startBuild(root).ended).status, 0);
  });

  test("beside npm run dev none is made", async () => {
    const server = startNode(root, ["--import", "tsx", "src/cli/dev.ts", "--port", "0"]);
    const holder = `npm run dev, process ${server.process.pid}`;
    await waitForHolder(root, holder);
    const refused = await startBuild(root).ended;
    server.process.kill();
    assert.ok(refused.stderr.startsWith(`_site.lock: another build is under way`), refused.stderr);
    assert.ok(refused.stderr.includes(`: ${holder}, since `));
    assert.equal(refused.status, 1);
    await server.ended;
  });

  test("of three at once each ends well or is refused, and the site is the one that a build from nothing gives", async () => {
    edit();
    const endings = await Promise.all(Array.from({ length: 3 }, () => startBuild(root).ended));
    assert.ok(endings.some(({ status }) => status === 0));
    for (const { status, stderr } of endings) {
      if (status !== 0) assert.match(stderr, /^_site\.lock: another build is under way/);
    }
    const site = readSite(root);
    checkout.clear();
    assert.equal((await startBuild(root).ended).status, 0);
    assert.deepEqual(site, readSite(root));
    assert.deepEqual(listLeft(root), []);
  });
});

/** Waits until as many processes work in the folder as are wanted; where nothing tells, there are none. */
async function waitForProcesses(
  folder: string,
  isWanted: (count: number) => boolean,
): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    const processes = listProcesses(folder);
    if (isWanted(processes.length)) return;
    assert.ok(performance.now() < end, `${processes.length} processes: ${processes.join(" ")}`);
    await new Promise(setImmediate);
  }
}
