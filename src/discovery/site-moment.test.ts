import assert from "node:assert/strict";
import { test } from "node:test";
import { type NewsDate, parseNewsDate } from "../model/news-date.ts";
import type { StoryOutline } from "../model/outline.ts";
import { type TimedStory, createBuildTimeFile } from "./site-moment.ts";

function date(text: string): NewsDate {
  const parsed = parseNewsDate(text, "Europe/Athens");
  if ("problem" in parsed) throw new Error(parsed.problem.message.en);
  return parsed;
}

function createStory(published: string, expires?: string): TimedStory {
  const outline: StoryOutline = {
    slug: "unrest",
    path: "/stories/unrest/",
    title: "Έφοδος",
    description: "",
    status: "developing",
    kind: "news",
    topics: [],
    corrections: [],
    expires: expires === undefined ? undefined : date(expires),
    published: date(published),
    updated: date(published),
    sections: [],
  };
  return { period: { from: date(published).instant, until: null }, outline };
}

function momentAt(now: string, ...stories: readonly TimedStory[]): string {
  return momentOf(now, stories, []);
}

function momentOf(now: string, stories: readonly TimedStory[], ends: readonly number[]): string {
  const clock = { now: Date.parse(now), isPreview: false };
  const { file, text } = createBuildTimeFile(stories, ends, clock);
  assert.equal(file, "build-time.txt");
  return text;
}

const STORY = createStory("2022-01-05T12:00:00+02:00", "2022-01-20T00:00:00+02:00");

test("the moment is the last at which something came out", () => {
  assert.equal(momentAt("2022-01-05T10:00:00Z", STORY), "2022-01-05T10:00:00Z\n");
  assert.equal(momentAt("2022-01-07T10:00:00Z", STORY), "2022-01-05T10:00:00Z\n");
});

test("or at which something left the news, one second after two days", () => {
  assert.equal(momentAt("2022-01-07T10:00:01Z", STORY), "2022-01-07T10:00:01Z\n");
  assert.equal(momentAt("2022-01-19T21:59:59Z", STORY), "2022-01-07T10:00:01Z\n");
});

test("or at which a story left the front page", () => {
  assert.equal(momentAt("2022-01-19T22:00:00Z", STORY), "2022-01-19T22:00:00Z\n");
  assert.equal(momentAt("2030-01-01T00:00:00Z", STORY), "2022-01-19T22:00:00Z\n");
});

test("or at which what an editor chose for the front page ended", () => {
  const end = [Date.parse("2022-01-05T12:00:00Z")];
  assert.equal(momentOf("2022-01-05T11:59:59Z", [STORY], end), "2022-01-05T10:00:00Z\n");
  assert.equal(momentOf("2022-01-05T12:00:00Z", [STORY], end), "2022-01-05T12:00:00Z\n");
});

test("of several stories the last moment counts", () => {
  const later = createStory("2022-01-06T12:00:00+02:00");
  assert.equal(momentAt("2022-01-06T11:00:00Z", later, STORY), "2022-01-06T10:00:00Z\n");
});

test("a story that is not out has a moment where part of it has passed, and none before", () => {
  const from = Date.parse("2022-01-05T10:00:00Z");
  const hidden = (period: TimedStory["period"]): TimedStory => ({ period, outline: null });
  assert.equal(
    momentAt("2022-01-06T00:00:00Z", hidden({ from, until: null })),
    "2022-01-05T10:00:00Z\n",
  );
  assert.equal(
    momentAt("2022-01-05T00:00:00Z", hidden({ from: null, until: from })),
    "1970-01-01T00:00:00Z\n",
  );
});
