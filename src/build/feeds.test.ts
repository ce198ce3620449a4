import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileOfPage } from "../content/site-pages.ts";
import { type Files, createFiles } from "../content/test-newsroom.ts";
import { readTrees, writeTreeFile } from "../delivery/site-tree.ts";
import { readEntries } from "../discovery/feeds/json-feed.ts";
import { startBuilding } from "./build-site.ts";
import type { EmitPages } from "./emit-pages.ts";

/** Pages matter here only in that they are there, with the sources that feeds lead to. */
const emitPages: EmitPages = (pages, _setting, folder) =>
  Promise.resolve(
    pages.map(({ path }) => {
      const file = fileOfPage(path);
      const html = `<!doctype html><html lang=el><title>${path}</title>${SOURCES}`;
      writeTreeFile(folder, file, Buffer.from(html));
      return { path, file, html };
    }),
  );

const SOURCES = "<p id=_afp><p id=_desk><p id=_reuters>";

interface Checkout {
  readonly write: (files: Files) => void;
  readonly build: (
    isPreview?: boolean,
  ) => Promise<{ readonly written: number; readonly pages: number }>;
  readonly read: (file: string) => string;
  /** Names the very file, and when it was written. */
  readonly stamp: (file: string) => string;
}

function openCheckout(context: TestContext): Checkout {
  const root = mkdtempSync(join(tmpdir(), "feeds-"));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content ?? "");
    }
  };
  write(Object.fromEntries(createFiles().map(({ path, bytes }) => [path, bytes])));
  return {
    write,
    build: async (isPreview = false) => {
      const { written, pages } = await startBuilding({
        root,
        threads: 1,
        readClock: () => ({ now: Date.parse("2022-01-07T00:00:00Z"), isPreview }),
        readTrees: (folders) => Promise.resolve(readTrees(folders)),
        onProgress: () => undefined,
        emitPages,
        digestCode: () => "code",
        search: { indexRecords: () => Promise.resolve([]), version: "1", isKeptOnChange: false },
      })();
      return { written, pages: pages.length };
    },
    read: (file) => readFileSync(join(root, "_site", file), "utf8"),
    stamp: (file) => {
      const { ino, mtimeNs } = statSync(join(root, "_site", file), { bigint: true });
      return `${ino} ${mtimeNs}`;
    },
  };
}

const FEEDS = ["", "stories/unrest/", "topics/world/"].flatMap((folder) =>
  ["feed.xml", "rss.xml", "feed.json"].map((name) => folder + name),
);

/** A section of the story "unrest". */
function createSection(title: string, fields = ""): string {
  return `---\ntitle: ${title}\ndescription: Νέο.\npublished: 2022-01-06\n${fields}---\n\nΝέο [@afp].\n`;
}

function titlesIn(text: string): readonly string[] {
  return readEntries(text).map(({ title }) => title);
}

test("the site, its stories and its topics have feeds, which do not count as pages", async (context) => {
  const { build, read } = openCheckout(context);
  const { pages, written } = await build();
  assert.equal(written, pages);
  assert.throws(() => read("topics/economy/feed.json"), { code: "ENOENT" });
  for (const file of FEEDS.filter((each) => each.endsWith(".json"))) {
    assert.deepEqual(titlesIn(read(file)), ["Διακοπή", "Διαδηλώσεις"], file);
  }
  for (const file of FEEDS) assert.match(read(file), /Διακοπή/);
});

test("where nothing has changed, no feed is written", async (context) => {
  const { build, stamp } = openCheckout(context);
  await build();
  const before = FEEDS.map(stamp);
  const { written } = await build();
  assert.equal(written, 0);
  assert.deepEqual(FEEDS.map(stamp), before);
});

test("a new section comes first in the feeds of its story, its topics and the site", async (context) => {
  const { write, build, read } = openCheckout(context);
  await build();
  write({ "src/stories/unrest/3-news.md": createSection("Νεότερα") });
  await build();
  for (const file of FEEDS.filter((each) => each.endsWith(".json"))) {
    assert.deepEqual(titlesIn(read(file)), ["Νεότερα", "Διακοπή", "Διαδηλώσεις"], file);
  }
});

test("drafts and what waits are in no feed for readers; a preview has them", async (context) => {
  const { write, build, read } = openCheckout(context);
  write({
    "src/stories/unrest/3-draft.md": createSection("Προσχέδιο", "draft: true\n"),
    "src/stories/unrest/4-embargo.md": createSection("Εμπάργκο")
      .replace("01-06", "01-08")
      .replace(/description: .*/, "description: Αργότερα."),
  });
  await build();
  for (const file of FEEDS) assert.doesNotMatch(read(file), /Προσχέδιο|Εμπάργκο|embargo/, file);
  await build(true);
  assert.deepEqual(titlesIn(read("feed.json")), [
    "Εμπάργκο",
    "Προσχέδιο",
    "Διακοπή",
    "Διαδηλώσεις",
  ]);
});

test("the feeds of a story that has moved lead on from its old address, and it keeps its name", async (context) => {
  const { write, build, read } = openCheckout(context);
  const path = "src/stories/unrest/index.md";
  const index = createFiles().find((file) => file.path === path)?.bytes ?? new Uint8Array();
  write({ [path]: Buffer.from(index).toString().replace("title:", "formerly: [riots]\ntitle:") });
  await build();
  assert.match(
    read("_redirects"),
    /^\/stories\/riots\/feed\.xml \/stories\/unrest\/feed\.xml 301!$/m,
  );
  const [entry] = readEntries(read("feed.json"));
  assert.equal(entry?.id, "https://example.org/stories/riots/blackout/");
  assert.equal(entry.address, "https://example.org/stories/unrest/blackout/");
});
