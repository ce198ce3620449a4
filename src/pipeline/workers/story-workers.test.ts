import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Worker } from "node:worker_threads";
import { openNewsroom } from "../../site/open-newsroom.ts";
import { createFiles } from "../../../test/support/newsroom.ts";
import { inspectPage } from "../../delivery/inspect-page.ts";
import { digestBytes } from "../../delivery/site-tree.ts";
import { findDiskProblem } from "../disk-error.ts";
import { emitWithEleventy } from "../emit/emit-with-eleventy.ts";
import { createKey, openBuildCache } from "../cache/build-cache.ts";
import { type Workers, openWorkers, startEarly } from "./story-workers.ts";
import { startThread } from "./start-thread.ts";
import type { PageRecord, PageTask, StoryTask } from "../plan/tasks.ts";

/** Enough for two threads, and one more. */
const TASKS = 201;

const STORY = `---
title: Έφοδος
description: Τι έγινε.
published: 2022-01-05
status: developing
byline: [desk]
topics: [world]
people: []
places: []
keyPoints: [Ένα., Δύο., Τρία.]
---

Έφοδος [@afp].
`;
const SLUGS = Array.from({ length: TASKS }, (_, index) => `s${String(index).padStart(3, "0")}`);
const NEWSROOM = openNewsroom(
  createFiles(Object.fromEntries(SLUGS.map((slug) => [`src/stories/${slug}/index.md`, STORY]))),
);
const STORIES: readonly StoryTask[] = NEWSROOM.folders
  .filter(({ slug }) => slug !== "unrest")
  .map((folder) => ({ key: createKey(folder.slug), content: folder.slug, folder }));
const PAGES: readonly PageTask[] = SLUGS.map((slug) => {
  return { key: createKey("page", slug), listing: { kind: "not-found", path: `/${slug}/` } };
});

type Progress = readonly [work: string, done: number, total: number];

/** Runs a test with workers that remember one small page for each page task. */
async function withWorkers(
  most: number,
  run: (workers: Workers, progress: readonly Progress[], folder: string) => Promise<void>,
  early?: Worker,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "workers-"));
  const [cacheFolder, folder] = [join(root, "cache"), join(root, "site")];
  const cache = openBuildCache(cacheFolder);
  for (const [index, { key }] of PAGES.entries()) {
    const { bytes, deflated } = inspectPage(`<p>${SLUGS[index]}`);
    const path = `/${SLUGS[index]}/`;
    const [file, digest] = [`${SLUGS[index]}/index.html`, digestBytes(bytes)];
    const facts = { ids: "", addresses: "", suspects: [], problems: [] };
    cache.storePages(key, [
      { record: { path, file, digest, size: deflated.length, facts }, deflated },
    ]);
  }
  const progress: Progress[] = [];
  const onProgress = (...step: Progress): void => void progress.push(step);
  const workers = openWorkers({
    newsroom: NEWSROOM,
    cache,
    cacheFolder,
    folder,
    emitPages: emitWithEleventy,
    code: createKey("code"),
    most,
    onProgress,
    early,
  });
  try {
    await run(workers, progress, folder);
  } finally {
    await workers.close();
    rmSync(root, { recursive: true });
  }
}

test("a thread that was started early does the work, and ends though there is none for it", async () => {
  for (const count of [TASKS, 0]) {
    const early = startThread({ job: "worker" });
    const ended = once(early, "exit");
    await withWorkers(
      2,
      async (workers) => {
        const reports = await workers.readStories(STORIES.slice(0, count));
        assert.equal(reports.length, count);
      },
      early,
    );
    await ended;
  }
});

test("a thread starts early where two of them have enough to read and nothing is remembered", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "workers-"));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const cacheFolder = join(root, "cache");
  assert.equal(startEarly(root, cacheFolder, 2), undefined, "no story");
  for (const slug of SLUGS.slice(0, 199)) {
    mkdirSync(join(root, "src/stories", slug), { recursive: true });
  }
  assert.equal(startEarly(root, cacheFolder, 2), undefined, "too few");
  mkdirSync(join(root, "src/stories", "last"));
  assert.equal(startEarly(root, cacheFolder, 1), undefined, "one core");
  const early = startEarly(root, cacheFolder, 2);
  assert.ok(early !== undefined);
  mkdirSync(join(cacheFolder, "stories"), { recursive: true });
  assert.equal(startEarly(root, cacheFolder, 2), undefined, "remembered");
  await early.terminate();
});

for (const most of [1, 2]) {
  test(`what at most ${most} threads read and make comes in the order of the tasks; of none, nothing`, async () => {
    await withWorkers(most, async (workers, progress, folder) => {
      assert.deepEqual(await workers.readStories([]), []);
      assert.deepEqual(await workers.makePages([]), []);
      const reports = await workers.readStories(STORIES);
      assert.deepEqual(
        reports.map(({ outline }) => outline?.slug),
        SLUGS,
      );
      assert.equal(progress.length, TASKS);
      assert.deepEqual(progress.at(-1), ["stories", TASKS, TASKS]);
      const made: readonly (readonly PageRecord[])[] = await workers.makePages(PAGES);
      assert.deepEqual(
        made.map((records) => records.map(({ path }) => path)),
        SLUGS.map((slug) => [`/${slug}/`]),
      );
      for (const slug of SLUGS) {
        assert.equal(readFileSync(join(folder, slug, "index.html"), "utf8"), `<p>${slug}`);
      }
    });
  });
}

test("an error in a thread reaches anyone who asked", async () => {
  // Of tasks that weigh the same, the second is for the second worker.
  const tasks = STORIES.map((task, index) => (index === 1 ? breakTask(task) : task));
  await withWorkers(2, async (workers, progress) => {
    await assert.rejects(workers.readStories(tasks), TypeError);
    assert.ok(progress.length > 1, "the first worker goes on with its own");
  });
});

test("what the disk refuses reaches anyone who asked, with its path", async () => {
  await withWorkers(2, async (workers, _progress, folder) => {
    writeFileSync(folder, "a file where the folder of the site has to be");
    await assert.rejects(workers.makePages(PAGES), (error) => {
      // Whether the folder is refused or the file in it depends on the version of Node.
      const { code, path = "" } = findDiskProblem(error) ?? {};
      return (code === "ENOTDIR" || code === "EEXIST") && path.startsWith(folder);
    });
  });
});

test("an error in this thread reaches anyone who asked", async () => {
  const tasks = STORIES.map((task, index) => (index === 0 ? breakTask(task) : task));
  await withWorkers(2, async (workers) => {
    await assert.rejects(workers.readStories(tasks), TypeError);
  });
});

/** A story whose bytes are none. */
function breakTask(task: StoryTask): StoryTask {
  const index = { path: "index.md", bytes: null as unknown as Uint8Array };
  return { ...task, folder: { ...task.folder, index } };
}
