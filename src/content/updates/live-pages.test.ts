import assert from "node:assert/strict";
import { test } from "node:test";
import { createLive, writeUpdate, writeUpdates } from "../../../test/support/live-story.ts";
import { parseFiles } from "../../../test/support/newsroom.ts";
import type { Story } from "../../model/newsroom.ts";
import type { LiveCoverage } from "../../model/updates.ts";

function parseStory(text: string, fields?: string): Story {
  const story = parseFiles(createLive(text, fields)).newsroom?.stories.find(
    ({ slug }) => slug === "night",
  );
  assert.ok(story);
  return story;
}

function parseLive(text: string, fields?: string): LiveCoverage {
  const { live } = parseStory(text, fields);
  assert.ok(live);
  return live;
}

const at = (time: string): string => `at=2022-01-05T${time}+02:00`;

test("a live story without updates is a story as any other", () => {
  assert.equal(parseStory("Κείμενο [@afp].\n").live, undefined);
});

test("pages have ten updates each, numbered from the oldest, whatever the order of the file", () => {
  const updates = Array.from({ length: 21 }, (_, index) =>
    writeUpdate(at(`20:${String(10 + index)}`), `Κείμενο ${index} [@afp].`),
  );
  for (const text of [updates.join(""), updates.toReversed().join("")]) {
    const { pages } = parseLive(text);
    assert.deepEqual(
      pages.map(({ path, number, updates: own }) => [path, number, own.length]),
      [
        ["/stories/night/updates/1/", 1, 10],
        ["/stories/night/updates/2/", 2, 10],
        ["/stories/night/updates/3/", 3, 1],
      ],
    );
    assert.equal(pages[0]?.updates[0]?.path, "/stories/night/updates/1/#2022-01-05-20-10");
    assert.equal(pages[1]?.updates[0]?.path, "/stories/night/updates/2/#2022-01-05-20-20");
    assert.equal(pages[2]?.updates[0]?.text, "Κείμενο 20.");
  }
});

test("an update that is added leaves the addresses of the others as they are", () => {
  const addresses = (text: string): readonly string[] =>
    parseLive(text).pages.flatMap(({ updates }) => updates.map(({ path }) => path));
  const before = addresses(writeUpdates(20));
  assert.deepEqual(addresses(writeUpdates(21)).slice(0, 20), before);
});

test("an update's time is its anchor in the site's zone, however it is written; seconds only where they are", () => {
  const ids = (text: string): readonly string[] =>
    parseLive(text).pages.flatMap(({ updates }) => updates.map(({ id }) => id));
  assert.deepEqual(ids(writeUpdate("at=2022-01-05T19:10:00Z")), ["2022-01-05-21-10-00"]);
  assert.deepEqual(ids(writeUpdate("at=2022-01-05T22:30Z")), ["2022-01-06-00-30"]);
  assert.deepEqual(ids(writeUpdate(at("21:10:30"))), ["2022-01-05-21-10-30"]);
});

test("the story's page shows the newest that fit, at most twenty, and leads to those before", () => {
  const short = parseLive(writeUpdates(30)).latest;
  assert.equal(short.updates.length, 20);
  assert.equal(short.older?.number, 10);
  const long = parseLive(writeUpdates(30, 1_000)).latest;
  assert.ok(long.updates.length >= 8 && long.updates.length < 14, `${long.updates.length}`);
  assert.equal(long.updates.at(-1)?.number, 30);
  const huge = parseLive(writeUpdates(2, 50_000).replaceAll(". Τότε", ".\n\nΤότε")).latest;
  assert.deepEqual(
    huge.updates.map(({ number }) => number),
    [2],
  );
  const all = parseLive(writeUpdates(3)).latest;
  assert.deepEqual([all.updates.length, all.older], [3, undefined]);
});

test("a story is as new as its last update", () => {
  const { updated, published } = parseStory(writeUpdate(at("21:10")) + writeUpdate(at("21:20")));
  assert.equal(updated.iso, "2022-01-05T21:20+02:00");
  assert.equal(published.iso, "2022-01-05T19:00+02:00");
});

test("key updates are listed by their titles, the newest first and twelve at most", () => {
  const { key } = parseLive(
    Array.from({ length: 14 }, (_, index) =>
      writeUpdate(
        `#u-${index} ${at(`20:${10 + index}`)} key`,
        `## Τίτλος *${index}*\n\nΈνα [@afp].`,
      ),
    ).join(""),
  );
  assert.equal(key.length, 12);
  assert.deepEqual(
    [key[0]?.id, key[0]?.name, key.at(-1)?.id, key.at(-1)?.path],
    ["u-13", "Τίτλος 13", "u-2", "/stories/night/updates/1/#u-2"],
  );
});

test("a link to an update leads to the page that has it for good, wherever it is written", () => {
  const link = '<a href="/stories/night/updates/1/#first">τα πρώτα</a>';
  const { opening, keyPoints, live } = parseStory(
    `Δείτε [τα πρώτα](#first) [@afp].\n\n${writeUpdate(`#first ${at("21:10")}`)}${writeUpdate(at("21:20"), "Δείτε [τα πρώτα](#first) [@afp].")}`,
    "kind: live\n",
  );
  assert.ok(opening[0]?.kind === "html" && opening[0].html.includes(link));
  const [block] = live?.pages[0]?.updates[1]?.body ?? [];
  assert.ok(block?.kind === "html" && block.html.includes(link), JSON.stringify(block));
  assert.deepEqual(keyPoints, ["Ένα.", "Δύο.", "Τρία."]);
});

test("a page lists the sources of what is on it; the story all of them", () => {
  const text = writeUpdates(10) + writeUpdate(at("21:20"), "Ένα [@reuters].");
  const { live, sources } = parseStory(text);
  const ids = (page: number): readonly string[] =>
    (live?.pages[page]?.sources ?? []).map(({ source, claims }) => `${source.id} ${claims.length}`);
  assert.deepEqual([ids(0), ids(1)], [["afp 10"], ["reuters 1"]]);
  assert.deepEqual(
    sources.map(({ source }) => source.id),
    ["afp", "reuters"],
  );
});

test("headings of an update go down one level at a time, below a title and without one", () => {
  const levels = (text: string): readonly (number | undefined)[] => {
    const [update] = parseLive(writeUpdate(at("21:10"), text)).pages[0]?.updates ?? [];
    return (update?.body ?? []).flatMap((block) => (block.kind === "heading" ? block.level : []));
  };
  const text = "Ένα [@afp].";
  assert.deepEqual(levels(`## Τίτλος\n\n${text}\n\n### Α\n\n${text}\n\n#### Β\n\n${text}`), [2, 3]);
  assert.deepEqual(levels(`${text}\n\n## Α\n\n${text}\n\n### Β\n\n${text}`), [2, 3]);
});

test("a correction is with its update, and leads to the page that has it", () => {
  const { live, corrections } = parseStory(
    writeUpdate(`#first ${at("21:10")}`, "## Τίτλος\n\nΈνα [@afp]."),
    "kind: live\ncorrections: [{ date: 2022-01-06, text: Ήταν δύο., update: first }]\n",
  );
  const [correction] = live?.pages[0]?.updates[0]?.corrections ?? [];
  assert.equal(correction?.html, "Ήταν δύο.");
  assert.equal(corrections[0]?.update?.path, "/stories/night/updates/1/#first");
  assert.equal(corrections[0].update.name, "Τίτλος");
  assert.equal(live?.pages[0]?.updated.iso, "2022-01-06");
});

test("the pages of updates of a story that has moved are at their new addresses", () => {
  const { moves } = parseFiles(createLive(writeUpdates(11), "kind: live\nformerly: [evening]\n"));
  assert.deepEqual(
    moves.map(({ from, to }) => [from, to]),
    [
      ["/stories/evening/", "/stories/night/"],
      ["/stories/evening/updates/1/", "/stories/night/updates/1/"],
      ["/stories/evening/updates/2/", "/stories/night/updates/2/"],
    ],
  );
});

test("a source's page leads to its first claim on the page that has it for good", () => {
  const { newsroom } = parseFiles(
    createLive(writeUpdates(10) + writeUpdate(at("21:20"), "Ένα [@reuters].")),
  );
  const reuters = newsroom?.sources.find(({ entity }) => entity.id === "reuters");
  const found = reuters?.appearances.map(({ path }) => path);
  assert.ok(
    found?.includes("/stories/night/updates/2/#2022-01-05-21-20__1"),
    JSON.stringify(found),
  );
});
