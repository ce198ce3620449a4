import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Files,
  changeFile,
  createClock,
  listProblems,
  testReports,
} from "../../test/support/newsroom.ts";

const FRONT = "_data/front.json";
const PROTESTS = "src/stories/unrest/1-protests.md";
const BLACKOUT = "src/stories/unrest/2-blackout.md";
const INDEX = "src/stories/unrest/index.md";
const before = createClock("2022-01-06T07:59:59+02:00");
const after = createClock("2022-01-06T08:00:00+02:00");
const preview = createClock("2022-01-06T07:59:59+02:00", true);

function withFront(front: unknown, changes: Files = {}): Files {
  return { ...changes, [FRONT]: JSON.stringify(front) };
}

const lead = { lead: { story: "unrest" } };
const draft = changeFile(INDEX, "status:", "draft: true\nstatus:");
const moment = "2022-01-06T08:00:00+02:00";
const waiting = Object.assign(
  {},
  ...[INDEX, PROTESTS, BLACKOUT].map((path) => changeFile(path, "2022-01-05", moment)),
) as Files;
const FIX = "and cannot be on the front page. Take it out until it is published.";

testReports({
  "a front page may choose nothing": [withFront({})],
  "it may choose all that there is": [
    withFront({
      breaking: { text: "Έφοδος.", link: "/stories/unrest/#protests", until: "2100-01-01" },
      lead: { story: "unrest", until: "2100-01-01T12:00:00+02:00" },
      pinned: [],
      topics: [{ topic: "world", stories: 50 }],
    }),
  ],
  "a story that there is not": [
    withFront({ lead: { story: "unrst" }, pinned: [{ story: "flood" }] }),
    `${FRONT}:1:18  unknown-id  There is no story in a folder "unrst". Did you mean "unrest"?`,
    `${FRONT}:1:46  unknown-id  There is no story in a folder "flood". Known are "unrest".`,
  ],
  "a topic that there is not": [
    withFront({ topics: [{ topic: "word", stories: 3 }] }),
    `${FRONT}:1:21  unknown-id  "word" is not an id in topics.json. Did you mean "world"?`,
  ],
  "a story with two places": [
    withFront({ ...lead, pinned: [{ story: "unrest" }] }),
    `${FRONT}:1:47  front-twice  The story "unrest" has a place on the front page already. Keep one of the two.`,
  ],
  "an entry twice, word for word": [
    withFront({ pinned: [{ story: "unrest" }, { story: "unrest" }] }),
    `${FRONT}:1:31  repeated-entry  "pinned" has "unrest" already, as entry 1. Take one of the two out.`,
  ],
  "a topic with three columns": [
    withFront({ topics: [3, 4, 5].map((stories) => ({ topic: "world", stories })) }),
    `${FRONT}:1:51  front-twice  The topic "Διεθνή" has a column on the front page already. Keep one of the two.`,
    `${FRONT}:1:81  front-twice  The topic "Διεθνή" has a column on the front page already. Keep one of the two.`,
  ],
  "an unknown topic with two columns is unknown twice": [
    withFront({ topics: [3, 4].map((stories) => ({ topic: "word", stories })) }),
    `${FRONT}:1:21  unknown-id  "word" is not an id in topics.json. Did you mean "world"?`,
    `${FRONT}:1:50  unknown-id  "word" is not an id in topics.json. Did you mean "world"?`,
  ],
  "a moment that is none": [
    withFront({ lead: { story: "unrest", until: "6.1.2022" } }),
    `${FRONT}:1:35  wrong-date  "6.1.2022" is not a date. Write 2022-01-06.`,
  ],
  "breaking news without an end": [
    withFront({ breaking: { text: "Έφοδος.", link: "/" } }),
    `${FRONT}:1:13  missing-field  "until" is missing in "breaking". Add "until": "2022-01-05T20:00:00+02:00"`,
  ],
  "four pinned stories": [
    withFront({ pinned: ["a", "b", "c", "d"].map((story) => ({ story })) }),
    `${FRONT}:1:11  wrong-count  "pinned" should have at most 3 entries, and has 4. Take out 1.`,
  ],
  "a column of no stories": [
    withFront({ topics: [{ topic: "world", stories: 0 }] }),
    `${FRONT}:1:39  wrong-value  "stories" has to be at least 1. Write 1 or more.`,
  ],
});

test("breaking news that leads nowhere is told until it ends", () => {
  const breaking = { text: "Έφοδος.", link: "/stories/flood/", until: "2022-01-06T08:00:00+02:00" };
  const [problem = "", ...others] = listProblems(withFront({ breaking }), before);
  assert.ok(problem.startsWith(`${FRONT}:1:38  broken-link  There is no page "/stories/flood/"`));
  assert.deepEqual(others, []);
  assert.deepEqual(listProblems(withFront({ breaking }), after), []);
});

test("a draft on the front page stops the build, and is warned of in a preview", () => {
  const message = `The story "unrest" is a draft ${FIX}`;
  assert.deepEqual(listProblems(withFront(lead, draft), before), [
    `${FRONT}:1:18  front-not-out  ${message}`,
  ]);
  assert.deepEqual(listProblems(withFront(lead, draft), preview), [
    `${FRONT}:1:18  front-not-out (warning)  ${message}`,
  ]);
});

test("a story that waits cannot be on the front page until its moment", () => {
  assert.deepEqual(listProblems(withFront(lead, waiting), before), [
    `${FRONT}:1:18  front-not-out  The story "unrest" is not out before 2022-01-06T08:00:00+02:00 ${FIX}`,
  ]);
  assert.deepEqual(listProblems(withFront(lead, waiting), after), []);
});

test("what a choice named is not looked at from the moment of its end", () => {
  const until = "2022-01-06T08:00:00+02:00";
  const front = { lead: { story: "unrest", until } };
  assert.equal(listProblems(withFront(front, draft), before).length, 1);
  assert.deepEqual(listProblems(withFront(front, draft), after), []);
});

test("a story that is pinned twice is refused while both places last", () => {
  const front = { pinned: [{ story: "unrest", until: moment }, { story: "unrest" }] };
  assert.deepEqual(listProblems(withFront(front), before), [
    `${FRONT}:1:76  front-twice  The story "unrest" has a place on the front page already. Keep one of the two.`,
  ]);
  assert.deepEqual(listProblems(withFront(front), after), []);
});

test("a story may have another place from the moment that its first one ends", () => {
  const until = "2022-01-06T08:00:00+02:00";
  const front = { lead: { story: "unrest", until }, pinned: [{ story: "unrest" }] };
  assert.equal(listProblems(withFront(front), before).length, 1);
  assert.deepEqual(listProblems(withFront(front), after), []);
});
