import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createCheckout } from "./test-checkout.ts";
import { startBuild } from "./test-commands.ts";
import { listLeft, readSite } from "./test-site-state.ts";

const INDEX = "src/stories/kazakhstan-unrest/index.md";

/** How much room the disk has for a build, in bytes: none, and less than it needs. */
const ROOMS = [0, 60_000, 150_000, 300_000];

test("a disk without room for a build leaves the old site whole, and says what is wrong", async (context) => {
  const disk = mkdtempSync(join(tmpdir(), "full-"));
  if (!tryRun("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk)) {
    rmSync(disk, { recursive: true });
    context.skip(
      "no disk can be mounted here; src/build/failing-disk.test.ts has one that is not real",
    );
    return;
  }
  const checkout = createCheckout();
  try {
    cpSync(checkout.root, disk, { recursive: true });
    assert.equal((await startBuild(disk).ended).status, 0);
    const old = readSite(disk);
    checkout.edit(INDEX, "title: ", "title: Νέος. ");
    writeFileSync(join(disk, INDEX), checkout.read(INDEX));
    const ballast = join(disk, "ballast");
    for (const room of ROOMS) {
      for (const made of [".cache/pages", ".cache/search", "_site.next"]) {
        rmSync(join(disk, made), { recursive: true, force: true });
      }
      writeFileSync(ballast, new Uint8Array(findFree(disk) - room));
      const { status, stdout, stderr } = await startBuild(disk).ended;
      rmSync(ballast);
      assert.match(
        stderr,
        /^[\w./-]+(?: or \.cache)?: the disk is full \(ENOSPC\)\. Make room there, and run the command again\.\nThe build stopped; the site is as it was\.\n$/,
      );
      assert.equal(stdout, "");
      assert.equal(status, 1);
      assert.deepEqual(readSite(disk), old, `${room} bytes`);
    }
    assert.equal((await startBuild(disk).ended).status, 0);
    assert.notDeepEqual(readSite(disk), old);
    assert.deepEqual(readSite(disk), await buildAnew(checkout.root));
    assert.deepEqual(listLeft(disk), []);
  } finally {
    checkout.remove();
    tryRun("umount", disk);
    rmSync(disk, { recursive: true });
  }
});

function tryRun(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** In bytes, whole pages. */
function findFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

async function buildAnew(root: string): Promise<ReturnType<typeof readSite>> {
  assert.equal((await startBuild(root).ended).status, 0);
  return readSite(root);
}
