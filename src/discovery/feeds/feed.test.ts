import assert from "node:assert/strict";
import { test } from "node:test";
import type { NewsDate } from "../../model/news-date.ts";
import { date } from "../test-outlines.ts";
import { FEED_SIZE, lastUpdateOf, selectLatest } from "./feed.ts";
import { createEntry } from "./test-feed.ts";

interface Dated {
  readonly name: string;
  readonly published: NewsDate;
}

function articleOf(name: string, published: string): Dated {
  return { name, published: date(published) };
}

test("articles come newest first whatever their offsets, those of one moment in the site's order", () => {
  const articles = [
    articleOf("b", "2022-01-05T00:00:00+02:00"),
    articleOf("c", "2022-01-05T03:00:00+05:00"),
    articleOf("a", "2022-01-05"),
    articleOf("d", "2022-01-05T00:00:01+02:00"),
  ];
  const names = selectLatest(articles).map(({ name }) => name);
  assert.deepEqual(names, ["d", "b", "c", "a"]);
});

test("a feed has its fifty newest entries and no more", () => {
  const days = Array.from({ length: FEED_SIZE + 1 }, (_, day) =>
    articleOf(`e${day}`, new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)),
  );
  const names = selectLatest(days).map(({ name }) => name);
  assert.equal(names.length, 50);
  assert.equal(names[0], "e50");
  assert.equal(names.at(-1), "e1");
});

test("a feed changed last when any of its entries did, not when its newest was published", () => {
  const entries = [
    createEntry({ published: "2022-01-07T12:00:00Z", updated: "2022-01-07T12:00:00Z" }),
    createEntry({ published: "2022-01-05T12:00:00Z", updated: "2022-01-08T00:30:00+02:00" }),
    createEntry({ published: "2022-01-06T12:00:00Z", updated: "2022-01-07T22:00:00Z" }),
  ];
  assert.equal(lastUpdateOf({ entries }), "2022-01-08T00:30:00+02:00");
});

test("a feed without entries says the first moment of Unix time, not the clock's", () => {
  assert.equal(lastUpdateOf({ entries: [] }), "1970-01-01T00:00:00Z");
});
