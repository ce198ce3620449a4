import assert from "node:assert/strict";
import { test } from "node:test";
import { FEED_SIZE, lastUpdateOf, selectLatest } from "./feed.ts";
import { createEntry } from "./test-feed.ts";

function entryOf(address: string, published: string): ReturnType<typeof createEntry> {
  return createEntry({ address, published });
}

test("entries stand newest first whatever their offsets, those of one moment by address", () => {
  const entries = [
    entryOf("b", "2022-01-05T12:00:00+02:00"),
    entryOf("c", "2022-01-05T13:00:00+05:00"),
    entryOf("a", "2022-01-05T10:00:00Z"),
    entryOf("d", "2022-01-05T12:00:01+02:00"),
  ];
  const addresses = selectLatest(entries).map(({ address }) => address);
  assert.deepEqual(addresses, ["d", "a", "b", "c"]);
});

test("a feed has its fifty newest entries and no more", () => {
  const days = Array.from({ length: FEED_SIZE + 1 }, (_, day) =>
    entryOf(`e${day}`, new Date(Date.UTC(2022, 0, 1 + day)).toISOString()),
  );
  const addresses = selectLatest(days).map(({ address }) => address);
  assert.equal(addresses.length, 50);
  assert.equal(addresses[0], "e50");
  assert.equal(addresses.at(-1), "e1");
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
