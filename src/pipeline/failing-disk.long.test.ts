import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { createFiles } from "../../test/support/newsroom.ts";
import { layoutPage } from "../../test/support/pipeline/pages.ts";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import { startBuilding } from "./build-site.ts";
import { findDiskProblem } from "./disk-error.ts";
import {
  EDITS,
  type World,
  listFiles,
  readSite,
  writeFile,
} from "../../test/support/pipeline/edits.ts";
import { CHANGING, WRITING, breakDisk } from "../../test/support/pipeline/failing-disk.ts";
import { type RenderPage, createOptions } from "../../test/support/pipeline/options.ts";

const FACTOR = Number(process.env["PROPERTY_FACTOR"] ?? 1);

const renderPage: RenderPage = (page, context) => minifyHtml(renderTree(layoutPage(page, context)));

type Kinds = Parameters<typeof breakDisk>[0];

const DISKS = {
  "a disk that is full": [WRITING, "ENOSPC"],
  "a disk that is read-only": [CHANGING, "EROFS"],
} as const;

for (const [title, [kinds, code]] of Object.entries(DISKS)) {
  for (const isCold of [true, false]) {
    const cache = isCold ? "without" : "with";
    test(`${title} from any step of a build ${cache} a cache on leaves the old site whole`, async () => {
      await inNewsroom(async (world) => {
        const edit = (): void => {
          EDITS["title"]?.(world);
          if (isCold) forget(world.root);
        };
        await build(world);
        edit();
        const last = await countSteps(world, kinds);
        assert.ok(last > 5, `${last} steps`);
        const step = fc.integer({ min: 1, max: last });
        await fc.assert(
          fc.asyncProperty(step, async (first) => {
            edit();
            await expectOldSite(world, kinds, first, code);
            await build(world);
            assert.deepEqual(readSite(world.root), await buildAnew(world), "with room");
            assert.deepEqual(listLeft(world.root), []);
          }),
          { numRuns: 4 * FACTOR, seed: 20220105, examples: [[1], [last]] },
        );
      });
    });
  }
}

/** Builds on a disk that fails from a step on. A build that asks for fewer steps ends well. */
async function expectOldSite(
  world: World,
  kinds: Kinds,
  first: number,
  code: string,
): Promise<void> {
  const old = readSite(world.root);
  const disk = breakDisk(kinds, first, code);
  try {
    await build(world);
    assert.ok(disk.count() < first);
  } catch (error) {
    assert.equal(findDiskProblem(error)?.code, code, String(error));
    disk.repair();
    assert.deepEqual(readSite(world.root), old, "the old site");
  } finally {
    disk.repair();
  }
}

/** How many steps of these kinds a build asks of the disk. */
async function countSteps(world: World, kinds: Kinds): Promise<number> {
  const disk = breakDisk(kinds, Infinity, "none");
  try {
    await build(world);
    return disk.count();
  } finally {
    disk.repair();
  }
}

/** Runs a test in a new newsroom. */
async function inNewsroom(run: (world: World) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "disk-"));
  const world: World = {
    root,
    changed: new Set(),
    code: 0,
    now: Date.parse("2022-01-07T00:00:00Z"),
    pick: (names) => names[0],
  };
  for (const { path, bytes } of createFiles()) {
    writeFile(world, path, Buffer.from(bytes).toString());
  }
  try {
    await run(world);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A build that knows nothing but what is on the disk. */
async function build(world: World): Promise<void> {
  await startBuilding(createOptions(world.root, world, renderPage))();
}

/** The site that a build from nothing gives of the same content. */
async function buildAnew(world: World): Promise<ReadonlyMap<string, string>> {
  const root = mkdtempSync(join(tmpdir(), "anew-"));
  try {
    for (const part of ["_data", "src"]) {
      cpSync(join(world.root, part), join(root, part), { recursive: true });
    }
    await build({ ...world, root });
    return readSite(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function forget(root: string): void {
  for (const made of [".cache", "_site.next"]) {
    rmSync(join(root, made), { recursive: true, force: true });
  }
}

/** What builds left half done. */
function listLeft(root: string): readonly string[] {
  return listFiles(root).filter((path) => /\/drafts\/|^_site\.previous/.test(path));
}
