import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { createFiles } from "../../test/support/newsroom.ts";
import { parseNewsDate } from "../model/news-date.ts";
import { createChecksums } from "../delivery/checksums.ts";
import { digestBytes } from "../delivery/site-tree.ts";
import { layoutPage } from "../../test/support/pipeline/pages.ts";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import type { BuildOptions } from "./build-options.ts";
import { startBuilding } from "./build-site.ts";
import { type RenderPage, createOptions } from "../../test/support/pipeline/options.ts";
import {
  EDITS,
  type World,
  encodingOf,
  readSite,
  writeFile,
} from "../../test/support/pipeline/edits.ts";
import { countRuns } from "../../test/support/count-runs.ts";

const renderPage: RenderPage = (page, context) => minifyHtml(renderTree(layoutPage(page, context)));

/** The site's files with their bytes; or, where the build stopped, what it said. */
async function build(
  run: () => Promise<unknown>,
  root: string,
): Promise<ReadonlyMap<string, string> | string> {
  try {
    await run();
    return readSite(root);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function copyChanged(from: string, to: string, changed: ReadonlySet<string>): void {
  for (const path of changed) {
    rmSync(join(to, path), { force: true });
    if (!existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
}

function optionsOf(root: string, world: World): BuildOptions {
  return createOptions(root, world, renderPage);
}

/** Edits that no session of builds can know of: anyone who makes them starts a new one. */
const OUTSIDE = /template|cache|damaged/;

test("a build with a cache gives the same bytes as one from nothing, whatever happened before", async () => {
  const step = fc.record({
    name: fc.constantFrom(...Object.keys(EDITS)),
    choice: fc.nat(1000),
    isNewSession: fc.boolean(),
    hasFileTimes: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const root = mkdtempSync(join(tmpdir(), "warm-"));
      const cold = mkdtempSync(join(tmpdir(), "cold-"));
      try {
        let choice = 0;
        const pick = (names: readonly string[]): string | undefined => names[choice % names.length];
        const world: World = {
          root,
          changed: new Set(),
          code: 0,
          now: Date.parse("2022-01-07T00:00:00Z"),
          pick,
        };
        for (const { path, bytes } of createFiles())
          writeFile(world, path, Buffer.from(bytes).toString());
        copyChanged(root, cold, world.changed);
        let session = startBuilding(optionsOf(root, world));
        let good = await build(session, root);
        for (const { name, choice: next, isNewSession, hasFileTimes } of steps) {
          choice = next;
          world.changed.clear();
          EDITS[name]?.(world);
          const isNew = isNewSession || OUTSIDE.test(name);
          if (isNew) session = startBuilding({ ...optionsOf(root, world), hasFileTimes });
          const warm = await build(() => session(isNew ? undefined : world.changed), root);
          copyChanged(root, cold, world.changed);
          for (const made of [".cache", "_site", "_site.next"]) {
            rmSync(join(cold, made), { recursive: true, force: true });
          }
          const fresh = await build(startBuilding(optionsOf(cold, world)), cold);
          assert.deepEqual(warm, fresh, name);
          if (typeof warm === "string") {
            if (name !== "a damaged site") assert.deepEqual(readSite(root), good, name);
            good = readSite(root);
          } else good = warm;
        }
      } finally {
        rmSync(root, { recursive: true });
        rmSync(cold, { recursive: true, force: true });
      }
    }),
    { numRuns: countRuns(4, 10), seed: 20220105 },
  );
});

/** Runs a test with a newsroom that waits and lapses, and a function that builds it from nothing at a moment. */
async function inTimedNewsroom(
  run: (buildAt: (now: number) => Promise<ReadonlyMap<string, string>>) => Promise<void>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "timed-"));
  const world: World = { root, changed: new Set(), code: 0, now: 0, pick: () => undefined };
  const dates = "expires: 2022-01-20\npublished: 2022-01-05T12:00:00+02:00";
  for (const { path, bytes } of createFiles()) {
    const text = Buffer.from(bytes).toString();
    const isIndex = path === "src/stories/unrest/index.md";
    writeFile(world, path, isIndex ? text.replace(/published: .*/, dates) : text);
  }
  try {
    await run(async (now) => {
      world.now = now;
      for (const made of [".cache", "_site", "_site.next"]) {
        rmSync(join(root, made), { recursive: true, force: true });
      }
      const site = await build(startBuilding(createOptions(root, world, renderPage)), root);
      if (typeof site === "string") throw new Error(site);
      return site;
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("the list of checksums names every other file of the site with its digest", async () => {
  await inTimedNewsroom(async (buildAt) => {
    const site = await buildAt(Date.parse("2022-01-07T00:00:00Z"));
    const others = [...site].filter(([file]) => file !== "SHA256SUMS");
    const files = others.map(([file, text]) => {
      return { file, digest: digestBytes(Buffer.from(text, encodingOf(file))) };
    });
    assert.equal(site.get("SHA256SUMS"), Buffer.from(createChecksums(files).bytes).toString());
    assert.ok(files.some(({ file }) => file === "stories/unrest/feed.xml"));
    assert.ok(files.some(({ file }) => file === "search/index/index.json"));
  });
});

test("a site has the same bytes when it is built by the moment that it names", async () => {
  await inTimedNewsroom(async (buildAt) => {
    const first = Date.parse("2022-01-04T00:00:00Z") / 1000;
    const seconds = fc.integer({ min: first, max: first + 20 * 86_400 });
    const turns = ["2022-01-05T10:00:00Z", "2022-01-07T10:00:00Z", "2022-01-19T22:00:00Z"];
    const sites = new Set<string | undefined>();
    const hasSameBytes = async (second: number): Promise<void> => {
      const site = await buildAt(second * 1000);
      const named = site.get("build-time.txt")?.trimEnd() ?? "";
      const moment = parseNewsDate(named, "UTC");
      assert.ok("instant" in moment && moment.precision === "time", named);
      assert.deepEqual(await buildAt(moment.instant), site);
      sites.add(site.get("SHA256SUMS"));
    };
    for (const turn of turns) {
      for (const offset of [-1, 0, 1]) await hasSameBytes(Date.parse(turn) / 1000 + offset);
    }
    assert.ok(sites.size > turns.length, "the site changes at each of the moments");
    await fc.assert(fc.asyncProperty(seconds, hasSameBytes), {
      numRuns: countRuns(1, 2),
      seed: 20220105,
    });
  });
});
