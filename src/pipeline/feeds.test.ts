import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { BuildClock } from "../model/build-clock.ts";
import { createFiles } from "../../test/support/newsroom.ts";
import { readEntries } from "../discovery/feeds/test-feed.ts";
import { startBuilding } from "./build-site.ts";
import {
  type TestCheckout,
  createTestOptions,
  openTestCheckout,
} from "../../test/support/pipeline/checkout.ts";

interface Checkout extends TestCheckout {
  readonly build: (
    isPreview?: boolean,
  ) => Promise<{ readonly written: number; readonly pages: number }>;
}

function openCheckout(context: TestContext): Checkout {
  const checkout = openTestCheckout(context);
  return {
    ...checkout,
    build: async (isPreview = false) => {
      const readClock = (): BuildClock => ({ now: Date.parse("2022-01-07T00:00:00Z"), isPreview });
      const build = startBuilding(createTestOptions(checkout.root, { readClock }));
      const { written, pages } = await build();
      return { written, pages };
    },
  };
}

const FEEDS = ["", "stories/unrest/", "topics/world/"].flatMap((folder) =>
  ["feed.xml", "rss.xml", "feed.json"].map((name) => folder + name),
);

/** The titles of the entries of the story's sections, in the order of its page. */
const SECTIONS = ["Διαδηλώσεις – Έφοδος", "Διακοπή – Έφοδος"];

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
    assert.deepEqual(titlesIn(read(file)), ["Έφοδος", ...SECTIONS], file);
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
    const titles = ["Νεότερα – Έφοδος", "Έφοδος", ...SECTIONS];
    assert.deepEqual(titlesIn(read(file)), titles, file);
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
    "Εμπάργκο – Έφοδος",
    "Προσχέδιο – Έφοδος",
    "Έφοδος",
    ...SECTIONS,
  ]);
});

test("the feeds of a story that has moved are at its old address too, or lead on, and it keeps its name", async (context) => {
  const { write, build, read } = openCheckout(context);
  const path = "src/stories/unrest/index.md";
  const index = createFiles().find((file) => file.path === path)?.bytes ?? new Uint8Array();
  write({ [path]: Buffer.from(index).toString().replace("title:", "formerly: [riots]\ntitle:") });
  await build();
  for (const name of ["feed.xml", "rss.xml", "feed.json"]) {
    assert.equal(read(`stories/riots/${name}`), read(`stories/unrest/${name}`));
  }
  assert.match(read("stories/riots/index.html"), /\/stories\/riots\//);
  assert.throws(() => read("_redirects"), { code: "ENOENT" });
  const site = "_data/site.json";
  const data = createFiles().find((file) => file.path === site)?.bytes ?? new Uint8Array();
  write({ [site]: Buffer.from(data).toString().replace("{", '{"redirects":true,') });
  await build();
  assert.equal(read("_redirects"), "/stories/riots/* /stories/unrest/:splat 301\n");
  for (const name of ["index.html", "feed.xml", "rss.xml", "feed.json", "blackout/index.html"]) {
    assert.throws(() => read(`stories/riots/${name}`), { code: "ENOENT" });
  }
  const [, , entry] = readEntries(read("feed.json"));
  assert.equal(entry?.id, "https://example.org/stories/riots/blackout/");
  assert.equal(entry.address, "https://example.org/stories/unrest/blackout/");
});
