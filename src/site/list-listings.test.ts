import assert from "node:assert/strict";
import { test } from "node:test";
import { listListings } from "./list-listings.ts";
import { parseNewsDate } from "../model/news-date.ts";
import type { Correction } from "../model/newsroom.ts";
import type { StoryOutline } from "../model/outline.ts";
import { openNewsroom } from "./open-newsroom.ts";
import type { ListingPage } from "../model/site-pages.ts";
import { createClock, createFiles } from "../../test/support/newsroom.ts";

const ZONE = "Europe/Athens";
const clock = createClock("2022-01-31T23:59:59+02:00");

function day(iso: string): Correction["date"] {
  const date = parseNewsDate(iso, ZONE);
  if ("problem" in date) throw new Error(date.problem.message.en);
  return date;
}

const WORLD = { id: "world", path: "/topics/world/", name: "Διεθνή", description: "Έξω." };

function createOutline(slug: string, fields: Partial<StoryOutline>): StoryOutline {
  return {
    slug,
    path: `/stories/${slug}/`,
    title: slug,
    description: "Περιγραφή.",
    status: "closed",
    kind: "news",
    published: day("2022-01-05"),
    updated: day("2022-01-05"),
    topics: [],
    corrections: [],
    expires: undefined,
    sections: [],
    ...fields,
  };
}

function list(outlines: readonly StoryOutline[], now = clock): readonly ListingPage[] {
  const { site, catalogue } = openNewsroom(createFiles());
  assert.ok(site);
  return listListings({
    site,
    catalogue,
    front: undefined,
    standing: [],
    outlines,
    moves: [],
    clock: now,
  });
}

function listFront(outlines: readonly StoryOutline[], now = clock): readonly string[] {
  return list(outlines, now).flatMap((page) =>
    page.kind === "front" ? page.items.map(({ slug }) => slug) : [],
  );
}

test("a story leaves the front page at the moment at which it expires", () => {
  const outlines = [createOutline("a", { expires: day("2022-02-01") }), createOutline("b", {})];
  assert.deepEqual(listFront(outlines), ["a", "b"]);
  assert.deepEqual(listFront(outlines, createClock("2022-02-01T00:00:00+02:00")), ["b"]);
});

test("what has expired leaves the further pages of the front page too", () => {
  const outlines = Array.from({ length: 51 }, (_, index) =>
    createOutline(`s${index}`, {
      topics: [WORLD],
      ...(index === 0 && { expires: day("2022-01-20") }),
    }),
  );
  const paths = list(outlines).flatMap((page) => (page.kind === "front" ? [page.path] : []));
  assert.deepEqual(paths, ["/"]);
});

test("corrections of all stories are together, newest first, fifty a page", () => {
  const corrections = (iso: string, count: number): readonly Correction[] =>
    Array.from({ length: count }, (_, index) => {
      return { date: day(iso), html: `${iso} ${index}`, section: undefined };
    });
  const outlines = [
    createOutline("a", { corrections: corrections("2022-01-06", 50) }),
    createOutline("b", { corrections: corrections("2022-01-07", 1) }),
  ];
  const pages = list(outlines).flatMap((page) => (page.kind === "corrections" ? [page] : []));
  assert.deepEqual(
    pages.map(({ path, items }) => [path, items.length, items[0]?.html, items[0]?.story.path]),
    [
      ["/corrections/", 50, "2022-01-07 0", "/stories/b/"],
      ["/corrections/page/2/", 1, "2022-01-06 49", "/stories/a/"],
    ],
  );
});

test("the page of corrections is there without any", () => {
  const pages = list([]).flatMap((page) => (page.kind === "corrections" ? [page] : []));
  assert.deepEqual(pages, [
    {
      kind: "corrections",
      path: "/corrections/",
      items: [],
      part: { number: 1, total: 1, start: "/corrections/" },
    },
  ]);
});

test("a topic lists its stories by publication, newest first, fifty a page", () => {
  const outlines = Array.from({ length: 51 }, (_, index) =>
    createOutline(`s${String(index).padStart(2, "0")}`, {
      topics: [WORLD],
      published: day(`2022-01-${index === 50 ? "06" : "05"}`),
      updated: day("2022-01-31"),
    }),
  );
  const pages = list([...outlines, createOutline("other", {})]).flatMap((page) =>
    page.kind === "topic" ? [page] : [],
  );
  assert.deepEqual(
    pages.map(({ path, items }) => [path, items.length, items[0]?.slug]),
    [
      ["/topics/world/", 50, "s50"],
      ["/topics/world/page/2/", 1, "s49"],
    ],
  );
});

test("a topic without a story has a page, and is in the list of topics", () => {
  const pages = list([]).flatMap((page) =>
    page.kind === "topic" || page.kind === "topics" ? [page] : [],
  );
  assert.deepEqual(
    pages.map(({ path, items }) => [path, items.length]),
    [
      ["/topics/", 1],
      ["/topics/world/", 0],
    ],
  );
});
