import assert from "node:assert/strict";
import { test } from "node:test";
import {
  LIVE_FILE,
  createLive,
  writeUpdate,
  writeUpdates,
} from "../../../test/support/live-story.ts";
import {
  createClock,
  formatInEnglish,
  listProblems,
  parseFiles,
} from "../../../test/support/newsroom.ts";

const FIRST = "at=2022-01-05T21:10+02:00";

test("an update that is later than now is reported, and as soon as it is not it is shown", () => {
  const files = createLive(writeUpdate(FIRST));
  const line = `${LIVE_FILE}:14:14  update-time  The update, 2022-01-05T21:10+02:00, is still to come. Write when it was made.`;
  assert.deepEqual(listProblems(files, createClock("2022-01-05T21:09:59+02:00")), [line]);
  assert.deepEqual(listProblems(files, createClock("2022-01-05T21:10:00+02:00")), []);
});

test("a story that waits may have an update of the moment at which it is published, but none after it", () => {
  const clock = createClock("2022-01-05T10:00:00+02:00");
  assert.deepEqual(listProblems(createLive(writeUpdate("at=2022-01-05T19:00+02:00")), clock), []);
  assert.deepEqual(listProblems(createLive(writeUpdate(FIRST)), clock), [
    `${LIVE_FILE}:14:14  update-time  The update, 2022-01-05T21:10+02:00, is still to come. Write when it was made.`,
  ]);
});

test("a file of updates may have ten times the characters of another, and no more", () => {
  const long = (text: string): readonly string[] =>
    parseFiles(createLive(text)).problems.map(formatInEnglish);
  assert.deepEqual(long(writeUpdates(500, 1_000)), []);
  const [line] = long(writeUpdates(1_200, 1_000));
  assert.equal(
    line,
    `${LIVE_FILE}:1:1  too-long  The file has more than 1,000,000 characters. Go on in a new story.`,
  );
});

test("a story has at most 2,000 updates", () => {
  assert.deepEqual(parseFiles(createLive(writeUpdates(2_000))).problems, []);
  assert.deepEqual(parseFiles(createLive(writeUpdates(2_001))).problems.map(formatInEnglish), [
    `${LIVE_FILE}:12014:1  too-long  The story has more than 2000 updates. Go on in a new story.`,
  ]);
});
