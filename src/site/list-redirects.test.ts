import assert from "node:assert/strict";
import { test } from "node:test";
import { listRedirects } from "./list-redirects.ts";

const STORIES = [{ path: "/stories/unrest/" }];
const STORY = { from: "/stories/riots/", to: "/stories/unrest/" };
const SECTION = "/stories/unrest/protests/";

test("a story that has moved takes one redirect, however many sections it has", () => {
  const moves = [
    STORY,
    { from: "/stories/riots/blackout/", to: "/stories/unrest/blackout/" },
    { from: "/stories/riots/protests/", to: SECTION },
  ];
  assert.deepEqual(listRedirects(moves, STORIES), [
    { from: "/stories/riots/*", to: "/stories/unrest/:splat" },
  ]);
});

test("a section that has moved takes one, under its story's address of today alone", () => {
  const moves = [
    STORY,
    { from: "/stories/riots/streets/", to: SECTION },
    { from: "/stories/unrest/streets/", to: SECTION },
  ];
  assert.deepEqual(listRedirects(moves, STORIES), [
    { from: "/stories/riots/*", to: "/stories/unrest/:splat" },
    { from: "/stories/unrest/streets/", to: SECTION },
  ]);
});

test("two hundred names of a story and of a section are four hundred redirects", () => {
  const names = Array.from({ length: 200 }, (_, index) => `n${index}`);
  const moves = [
    ...names.map((name) => ({ from: `/stories/${name}/`, to: "/stories/unrest/" })),
    ...names.flatMap((folder) =>
      ["protests", ...names].map((name) => ({ from: `/stories/${folder}/${name}/`, to: SECTION })),
    ),
    ...names.map((name) => ({ from: `/stories/unrest/${name}/`, to: SECTION })),
  ];
  assert.equal(listRedirects(moves, STORIES).length, 400);
});
