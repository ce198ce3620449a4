import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readCommonParts } from "../../site/open-newsroom.ts";
import { inspectPage } from "../../delivery/inspect-page.ts";
import { digestBytes } from "../../delivery/site-tree.ts";
import { type BuildCache, createKey, openBuildCache } from "./build-cache.ts";
import type { PageRecord } from "../plan/tasks.ts";

const KEY = createKey("pages");
const REPORT = {
  report: {
    outline: null,
    links: [],
    anchors: [],
    problems: [],
    uses: ["people/tokayev"],
    texts: "t",
    period: { from: null, until: null },
    scheduled: [],
    descriptions: [],
    moves: [],
    pictures: [],
    embargoes: [],
  },
  data: "d",
} as const;

const PAGES = ["<p>α", "", `<p>${"λέξη ".repeat(20)}`].map((html, index) => {
  const path = `/${index}/`;
  const { bytes, deflated } = inspectPage(html);
  const digest = digestBytes(bytes);
  const record: PageRecord = {
    path,
    file: `${index}/index.html`,
    digest,
    size: deflated.length,

    facts: { ids: "", addresses: "/", suspects: [], problems: [] },
  };
  return { record, bytes, deflated };
});

const SIZE = PAGES.reduce((sum, { deflated }) => sum + deflated.length, 0);

/** Runs a test with an empty cache; the file is that of KEY's pages. */
function inMemory(run: (cache: BuildCache, file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "cache-"));
  try {
    run(openBuildCache(folder), join(folder, "pages", KEY.slice(0, 2), KEY));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("pages come back with their bytes", () => {
  inMemory((cache) => {
    cache.storePages(KEY, PAGES);
    assert.deepEqual(
      cache.findPages(KEY),
      PAGES.map(({ record, bytes }) => ({ record, bytes })),
    );
    assert.deepEqual(
      cache.findRecords(KEY),
      PAGES.map(({ record }) => record),
    );
  });
});

test("a task without pages is remembered as such", () => {
  inMemory((cache) => {
    cache.storePages(KEY, []);
    assert.deepEqual(cache.findPages(KEY), []);
  });
});

test("reports come back, and are not pages", () => {
  inMemory((cache) => {
    cache.storeSummary(KEY, REPORT);
    assert.deepEqual(cache.findSummary(KEY), REPORT);
    assert.equal(cache.findPages(KEY), undefined);
  });
});

test("what was never kept is not found", () => {
  inMemory((cache) => {
    assert.equal(cache.findSummary(KEY), undefined);
    assert.equal(cache.findRecords(KEY), undefined);
    assert.equal(cache.findPages(KEY), undefined);
  });
});

test("pages of which any byte is changed are not found, or are as they were", () => {
  inMemory((cache, file) => {
    cache.storePages(KEY, PAGES);
    const whole = readFileSync(file);
    for (let index = whole.length - SIZE; index < whole.length; index += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const changed = Buffer.from(whole);
        changed[index] = (whole[index] ?? 0) ^ bit;
        writeFileSync(file, changed);
        const found = cache.findPages(KEY)?.map(({ bytes }) => bytes.toString());
        // Behind the end of deflated bytes are bits that mean nothing.
        const expected = found && PAGES.map(({ bytes }) => bytes.toString());
        assert.deepEqual(found, expected, `byte ${index}, bit ${bit}`);
      }
    }
  });
});

test("pages that are cut off anywhere are not found", () => {
  inMemory((cache, file) => {
    cache.storePages(KEY, PAGES);
    for (let length = readFileSync(file).length - 1; length >= 0; length -= 1) {
      truncateSync(file, length);
      assert.equal(cache.findPages(KEY), undefined, `cut at ${length}`);
    }
  });
});

test("what builds use stays when the rest is forgotten", () => {
  inMemory((cache) => {
    for (const key of ["a1", "a2", "a3", "a4", "a5"]) {
      cache.storeSummary(key, REPORT);
      cache.storePages(key, PAGES);
    }
    cache.prune(["a1"], ["a2", "a3"]);
    assert.deepEqual(cache.findSummary("a1"), REPORT);
    assert.equal(cache.findSummary("a2"), undefined);
    assert.notEqual(cache.findRecords("a1"), undefined);
  });
});

test("answers come back under the code that they were given to, and damaged ones not at all", () => {
  inMemory((cache, file) => {
    cache.storeAnswers(KEY, new Map([["<p>α</p>", "<p>α"]]));
    assert.deepEqual([...cache.findAnswers(KEY)], [["<p>α</p>", "<p>α"]]);
    assert.equal(cache.findAnswers(createKey("other")).size, 0);
    truncateSync(file.replace("pages", "shapes"), 90);
    assert.equal(cache.findAnswers(KEY).size, 0);
  });
});

test("what is beside stories comes back, and not where a byte of it is changed", () => {
  inMemory((cache, file) => {
    const files = [{ path: "_data/topics.json", bytes: Buffer.from('{"energy": {}}') }];
    const parts = readCommonParts(files);
    cache.storeCommon(KEY, parts);
    assert.deepEqual(cache.findCommon(KEY), parts);
    const own = file.replace("pages", "common");
    const whole = readFileSync(own);
    for (let index = 0; index < whole.length; index += 1) {
      const changed = Buffer.from(whole);
      changed[index] = (whole[index] ?? 0) ^ 1;
      writeFileSync(own, changed);
      assert.equal(cache.findCommon(KEY), undefined, `byte ${index}`);
    }
  });
});

test("a key tells where one part ends and the next begins", () => {
  assert.equal(createKey("a", "b"), createKey("a", Buffer.from("b")));
  assert.notEqual(createKey("ab", "c"), createKey("a", "bc"));
  assert.notEqual(createKey("a"), createKey("a", ""));
});
