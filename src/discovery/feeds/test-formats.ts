import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { validateAgainst } from "../test-schemas.ts";
import type { Feed } from "./feed.ts";
import { formatFeed } from "./format-feed.ts";
import { createTestFeed } from "./test-feed.ts";

/** The text of a feed in each format. */
export interface Formats {
  readonly atom: string;
  readonly rss: string;
  readonly json: string;
}

const isJsonFeed = new Ajv().compile(
  JSON.parse(readFileSync(new URL("../schemas/json-feed.json", import.meta.url), "utf8")) as object,
);

/** Writes a feed in every format. */
export function writeFeed(feed: Feed = createTestFeed()): Formats {
  const [atom = "", rss = "", json = ""] = formatFeed(feed).map(({ text }) => text);
  return { atom, rss, json };
}

/** Expects that every format is valid by its published schema. */
export function assertValid({ atom, rss, json }: Formats): void {
  assert.deepEqual(validateAgainst("atom", atom), []);
  assert.deepEqual(validateAgainst("rss", rss), []);
  assert.equal(isJsonFeed(JSON.parse(json)), true, JSON.stringify(isJsonFeed.errors));
}
