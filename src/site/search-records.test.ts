import assert from "node:assert/strict";
import { test } from "node:test";
import { createStory, createSection, januaryDay, strings } from "../../_includes/test-props.ts";
import { listSearchRecords } from "./search-records.ts";
import { changeFile, createClock, parseFiles } from "../../test/support/newsroom.ts";

const ZONE = "Europe/Athens";

test("a story's page is known by what is on it alone, each section by its own text", () => {
  const story = createStory({
    slug: "unrest",
    ownText: "Ένα.\nΔύο.",
    text: "Ένα.\nΔύο.\nΚείμενο 1.",
    sections: [createSection(1, { text: "Κείμενο 1." })],
  });
  const filters = {
    story: ["unrest Τίτλος"],
    topic: ["world Διεθνή"],
    date: ["2022", "2022-01"],
  };
  assert.deepEqual(listSearchRecords(story, ZONE, strings), [
    {
      path: "/stories/unrest/",
      title: "Τίτλος",
      text: "Περιγραφή. Ένα. Δύο.",
      authors: ["Σύνταξη"],
      day: "2022-01-05",
      filters,
    },
    {
      path: "/stories/unrest/part-1/",
      title: "Μέρος 1",
      text: "Περιγραφή 1. Κείμενο 1.",
      authors: ["Σύνταξη"],
      day: "2022-01-05",
      filters,
    },
  ]);
});

test("where a story is filed, and the words of its posts, are part of its text", () => {
  const post = {
    id: "plank",
    platform: "Mastodon",
    account: null,
    date: null,
    language: "en",
    quote: "the last plank",
    summary: "Η τελευταία σανίδα.",
    links: [],
    state: "deleted",
    captured: null,
  } as const;
  const body = [
    { kind: "html", html: "<p>Ένα.</p>" },
    { kind: "post", post },
  ] as const;
  const sections = [createSection(1, { body, text: "Ένα." })];
  const story = createStory({ dateline: "Αλμάτι, 5 Ιανουαρίου", ownText: "Δύο.", sections });
  assert.deepEqual(
    listSearchRecords(story, ZONE, strings).map(({ text }) => text),
    [
      "Περιγραφή. Αλμάτι, 5 Ιανουαρίου. Δύο.",
      "Περιγραφή 1. Ένα. Mastodon «the last plank» Η τελευταία σανίδα.",
    ],
  );
});

test("a line that ends without a mark ends with a full stop", () => {
  const story = createStory({ ownText: "Τίτλος\nΠρώτη.\n\nΔεύτερη «έτσι»\nΤρίτη" });
  const [record] = listSearchRecords(story, ZONE, strings);
  assert.equal(record?.text, "Περιγραφή. Τίτλος. Πρώτη. Δεύτερη «έτσι» Τρίτη");
});

test("a letter of two code units ends a line without a mark too; white space of any kind is one space", () => {
  const story = createStory({ ownText: "Μέρος 𐌰\n»\u00a0α\t\u2028 β \r\n\n" });
  const [record] = listSearchRecords(story, ZONE, strings);
  assert.equal(record?.text, "Περιγραφή. Μέρος 𐌰. » α β");
});

test("the day is that of the site's zone", () => {
  const lateEvening = Date.parse("2021-12-31T22:30:00Z");
  const published = {
    precision: "time",
    iso: "2021-12-31T22:30:00Z",
    instant: lateEvening,
  } as const;
  const [record] = listSearchRecords(
    createStory({ published, updated: januaryDay(9) }),
    ZONE,
    strings,
  );
  assert.deepEqual([record?.day, record?.filters.date], ["2022-01-01", ["2022", "2022-01"]]);
});

test("what readers do not get yet is not there; a preview has it", () => {
  const changes = changeFile("src/stories/unrest/2-blackout.md", "title:", "draft: true\ntitle:");
  const list = (isPreview: boolean): readonly string[] => {
    const { newsroom } = parseFiles(changes, createClock("2022-01-07T00:00:00Z", isPreview));
    return (newsroom?.stories ?? []).flatMap((story) =>
      listSearchRecords(story, ZONE, strings).map(({ path }) => path),
    );
  };
  assert.deepEqual(list(false), ["/stories/unrest/", "/stories/unrest/protests/"]);
  assert.deepEqual(list(true), [
    "/stories/unrest/",
    "/stories/unrest/protests/",
    "/stories/unrest/blackout/",
  ]);
});

test("a story that is no news begins with what it is, so that a search for that finds it", () => {
  const story = createStory({ kind: "obituary", ownText: "Κείμενο." });
  assert.deepEqual(
    listSearchRecords(story, ZONE, strings).map(({ text }) => text.split(".")[0]),
    ["Νεκρολογία", "Νεκρολογία", "Νεκρολογία"],
  );
});
