import assert from "node:assert/strict";
import { test } from "node:test";
import { parseNewsDate } from "./news-date.ts";
import type { StoryOutline } from "./outline.ts";
import { listOthers } from "./list-others.ts";
import { fileOfPage } from "./site-pages.ts";

function createOutline(slug: string, day: string): StoryOutline {
  const date = parseNewsDate(`2022-01-${day}`, "UTC");
  assert.ok(!("fault" in date));
  return {
    slug,
    path: `/stories/${slug}/`,
    title: slug.toUpperCase(),
    description: "",
    status: "developing",
    topics: [],
    published: date,
    updated: date,
    sections: [],
    corrections: [],
    expires: undefined,
  };
}

const OUTLINES = ["a", "b", "c", "d", "e", "f"].map((slug, index) =>
  createOutline(slug, `0${index + 1}`),
);

/** The slugs of the other stories that each story's page names, by slug. */
function listSlugs(outlines: readonly StoryOutline[]): Readonly<Record<string, string>> {
  const others = [...listOthers(outlines)].map(([slug, links]) => {
    return [slug, links.map(({ title }) => title.toLowerCase()).join("")] as const;
  });
  return Object.fromEntries(others);
}

test("a story names the three published just before it; the oldest, those just after", () => {
  assert.deepEqual(listSlugs(OUTLINES), {
    a: "bcd",
    b: "acd",
    c: "bad",
    d: "cba",
    e: "dcb",
    f: "edc",
  });
});

test("the order in which stories are read makes no difference", () => {
  assert.deepEqual(listSlugs(OUTLINES.toReversed()), listSlugs(OUTLINES));
});

test("a new story changes the page of no story that has three before it or after it", () => {
  const before = listSlugs(OUTLINES);
  const after = listSlugs([...OUTLINES, createOutline("g", "07")]);
  assert.deepEqual(after, { ...before, g: "fed" });
});

test("of stories of one moment, the first by slug counts as the newer", () => {
  const slugs = listSlugs(["x", "y", "z"].map((slug) => createOutline(slug, "01")));
  assert.deepEqual(slugs, { x: "yz", y: "zx", z: "yx" });
});

test("a story alone names no other", () => {
  assert.deepEqual(listSlugs(OUTLINES.slice(0, 1)), { a: "" });
  assert.deepEqual(listSlugs([]), {});
});

test("another story is its title and its address, no more", () => {
  assert.deepEqual(listOthers(OUTLINES.slice(0, 2)).get("a"), [
    { title: "B", path: "/stories/b/" },
  ]);
});

test("an address that ends in a slash is a folder's index", () => {
  assert.equal(fileOfPage("/"), "index.html");
  assert.equal(fileOfPage("/stories/a/"), "stories/a/index.html");
  assert.equal(fileOfPage("/404.html"), "404.html");
});
