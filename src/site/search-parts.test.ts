import assert from "node:assert/strict";
import { test } from "node:test";
import { STORIES_IN_PART, listSearchParts } from "./search-parts.ts";

function createStories(count: number): { slug: string; published: { instant: number } }[] {
  return Array.from({ length: count }, (_, index) => {
    return { slug: `s${index}`, published: { instant: index } };
  });
}

function split(stories: ReturnType<typeof createStories>): readonly (readonly string[])[] {
  const parts = listSearchParts(stories, ({ slug, published: { instant } }) => {
    return { slug, published: { precision: "day", iso: "2022-01-05", instant } };
  });
  return parts.map((items) => items.map(({ slug }) => slug));
}

test("no story needs no part; one part is full before there is another", () => {
  assert.deepEqual(split([]), []);
});

test("stories are dealt out oldest first, whatever their order", () => {
  const stories = createStories(STORIES_IN_PART + 2);
  const [first = [], second = []] = split(stories.toReversed());
  assert.deepEqual([first.length, first[0], first.at(-1)], [STORIES_IN_PART, "s0", "s199"]);
  assert.deepEqual(second, ["s200", "s201"]);
});

test("a new story leaves full parts as they are", () => {
  const stories = createStories(STORIES_IN_PART * 2);
  const [first, second] = split(stories);
  const grown = split(createStories(STORIES_IN_PART * 2 + 1));
  assert.deepEqual(grown, [first, second, ["s400"]]);
});
