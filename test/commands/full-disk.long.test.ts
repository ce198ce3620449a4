import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { createCheckout } from "../support/commands/checkout.ts";
import { type Ending, startBuild, startNode } from "../support/commands/commands.ts";
import { listLeft, readSite } from "../support/commands/site-state.ts";

const INDEX = "src/stories/stopped-clocks/index.md";

/** A place for a checkout that can run out of room. */
interface SmallDisk {
  readonly folder: string;
  /** How much room a build is to have, in bytes: none, and less than it needs. */
  readonly rooms: readonly number[];
  readonly buildWith: (room: number) => Promise<Ending>;
  readonly remove: () => void;
}

test("a disk without room for a build leaves the old site whole, and says what is wrong", async () => {
  const disk = openSmallDisk();
  const { folder } = disk;
  const checkout = createCheckout();
  try {
    cpSync(checkout.root, folder, { recursive: true });
    assert.equal((await startBuild(folder).ended).status, 0);
    const old = readSite(folder);
    checkout.edit(INDEX, "title: ", "title: Νέος. ");
    writeFileSync(join(folder, INDEX), checkout.read(INDEX));
    for (const room of disk.rooms) {
      for (const made of [".cache/pages", ".cache/search", "_site.next"]) {
        rmSync(join(folder, made), { recursive: true, force: true });
      }
      const { status, stdout, stderr } = await disk.buildWith(room);
      assert.match(
        stderr,
        /^[\w./-]+(?: or \.cache)?: the disk is full \(ENOSPC\)\. Make room there, and run the command again\.\nThe build stopped; the site is as it was\.\n$/,
      );
      assert.equal(stdout, "");
      assert.equal(status, 1);
      assert.deepEqual(readSite(folder), old, `${room} bytes`);
    }
    assert.equal((await startBuild(folder).ended).status, 0);
    assert.notDeepEqual(readSite(folder), old);
    assert.deepEqual(readSite(folder), await buildAnew(checkout.root));
    assert.deepEqual(listLeft(folder), []);
  } finally {
    checkout.remove();
    disk.remove();
  }
});

/** A disk of its own where one can be mounted; elsewhere a folder, on which Node says that the disk is full. */
function openSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "full-"));
  const isMounted = tryRun("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder);
  return {
    folder,
    rooms: isMounted ? [0, 150_000] : [0, 20_000],
    buildWith: isMounted
      ? (room) => buildBesideBallast(folder, room)
      : (room) => buildPretending(folder, room),
    remove: () => {
      if (isMounted) tryRun("umount", folder);
      rmSync(folder, { recursive: true });
    },
  };
}

async function buildBesideBallast(folder: string, room: number): Promise<Ending> {
  const ballast = join(folder, "ballast");
  writeFileSync(ballast, new Uint8Array(findFree(folder) - room));
  const ending = await startBuild(folder).ended;
  rmSync(ballast);
  return ending;
}

function buildPretending(folder: string, room: number): Promise<Ending> {
  const preload = resolve("test/support/commands/pretend-full-disk.js");
  return startNode(folder, ["--import", preload, "src/cli/run.js", "build"], {
    DISK_ROOM: String(room),
  }).ended;
}

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
