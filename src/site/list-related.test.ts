import assert from "node:assert/strict";
import { test } from "node:test";
import { parseNewsDate } from "../model/news-date.ts";
import type { StoryOutline } from "../model/outline.ts";
import { listRelated } from "./list-related.ts";
import { fileOfPage } from "../model/site-pages.ts";

const DATE = { precision: "day", iso: "2022-01-01", instant: 0 } as const;

function createOutline(
  slug: string,
  day: string,
  fields: Partial<StoryOutline> = {},
): StoryOutline {
  const date = parseNewsDate(`2022-01-${day}`, "UTC");
  assert.ok(!("problem" in date));
  return {
    slug,
    path: `/stories/${slug}/`,
    title: slug.toUpperCase(),
    description: "",
    status: "developing",
    kind: "news",
    topics: [],
    published: date,
    updated: date,
    sections: [],
    corrections: [],
    expires: undefined,
    ...fields,
  };
}

/** What a story shares with others: ids that begin with a t are topics', with an l places', with a p people's. */
function createTraits(ids: string): Partial<StoryOutline> {
  const list = (initial: string): readonly string[] =>
    ids.split(" ").filter((id) => id.startsWith(initial));
  const topics = list("t").map((id) => ({ id, path: "", name: id, description: "" }));
  const section = {
    slug: "s",
    path: "",
    title: "",
    description: "",
    published: DATE,
    updated: DATE,
    sources: [],
  };
  return { topics, sections: [{ ...section, people: list("p"), places: list("l") }] };
}

const OUTLINES = ["a", "b", "c", "d", "e", "f"].map((slug, index) =>
  createOutline(slug, `0${index + 1}`),
);

/** The slugs of the other stories that each story's page names, by slug. */
function listSlugs(outlines: readonly StoryOutline[]): Readonly<Record<string, string>> {
  const others = [...listRelated(outlines)].map(([slug, links]) => {
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

test("stories that share most with a story come first: who before where, where before what", () => {
  const traits = ["t1", "l1", "p1", "t1 l1", "", ""];
  const outlines = traits.map((ids, index) =>
    createOutline("abcdef".charAt(index), `0${index + 1}`, createTraits(ids)),
  );
  const last = createOutline("z", "09", createTraits("t1 l1 p1"));
  assert.equal(listSlugs([...outlines, last])["z"], "dcb");
});

test("of stories that share as much, the newest come first; what shares nothing comes after them", () => {
  const outlines = ["p1", "p1", "p1", "p1", "", "p2"].map((ids, index) =>
    createOutline("abcdef".charAt(index), `0${index + 1}`, createTraits(ids)),
  );
  assert.equal(listSlugs(outlines)["d"], "cba");
  assert.equal(listSlugs(outlines)["f"], "edc");
  assert.equal(listSlugs(outlines.slice(1))["d"], "cbe", "then the one published just after");
});

test("a story shares nothing with one that is newer, so that the newer one does not change its page", () => {
  const outlines = ["", "", "", "p1", "p1"].map((ids, index) =>
    createOutline("abcde".charAt(index), `0${index + 1}`, createTraits(ids)),
  );
  assert.equal(listSlugs(outlines)["d"], "cba");
  assert.equal(listSlugs(outlines)["e"], "dcb");
});

test("a story further back than twenty that share the same is not looked at", () => {
  const named = (index: number): string => `s${String(index).padStart(2, "0")}`;
  const outlines = Array.from({ length: 22 }, (_, index) =>
    createOutline(
      named(index),
      String(index + 1).padStart(2, "0"),
      createTraits(index <= 1 ? "l1 p1" : "l1"),
    ),
  );
  const last = createOutline("z", "31", createTraits("l1"));
  const both = createOutline("z", "31", createTraits("l1 p1"));
  assert.equal(listRelated([...outlines, last]).get("z")?.[0]?.title, "S21");
  assert.equal(listRelated([...outlines, both]).get("z")?.[0]?.title, "S01", "by the person");
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
  assert.deepEqual(listRelated(OUTLINES.slice(0, 2)).get("a"), [
    { title: "B", path: "/stories/b/" },
  ]);
});

test("an address that ends in a slash is a folder's index", () => {
  assert.equal(fileOfPage("/"), "index.html");
  assert.equal(fileOfPage("/stories/a/"), "stories/a/index.html");
  assert.equal(fileOfPage("/404.html"), "404.html");
});
