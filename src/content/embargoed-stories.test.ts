import assert from "node:assert/strict";
import { test } from "node:test";
import type { BuildClock } from "../model/build-clock.ts";
import type { Newsroom, Story } from "../model/newsroom.ts";
import { openNewsroom, readStory } from "../site/open-newsroom.ts";
import {
  changeFile,
  changeText,
  createClock,
  createFiles,
  type Files,
  KNOWN_SOURCES,
  listProblems,
  parseFiles,
} from "../../test/support/newsroom.ts";

const INDEX = "src/stories/unrest/index.md";
const BLACKOUT = "src/stories/unrest/2-blackout.md";
const before = createClock("2022-01-06T07:59:59+02:00");
const after = createClock("2022-01-06T08:00:00+02:00");
const preview = createClock("2022-01-06T07:59:59+02:00", true);

const draftSection = changeFile(BLACKOUT, "title:", "draft: true\ntitle:");
const draftStory = changeFile(INDEX, "title:", "draft: true\ntitle:");
const waitingSection = changeFile(BLACKOUT, "2022-01-05", "2022-01-06T08:00:00+02:00");
const waitingStory = changeFile(INDEX, "2022-01-05", "2022-01-06T08:00:00+02:00");
const draftSections = {
  ...draftSection,
  ...changeFile("src/stories/unrest/1-protests.md", "title:", "draft: true\ntitle:"),
};

function parse(changes: Files, clock: BuildClock): Newsroom {
  const { newsroom, problems } = parseFiles(changes, clock);
  assert.ok(newsroom, JSON.stringify(problems));
  return newsroom;
}

function describe(story: Story | undefined): unknown {
  const timeline = story?.closing.flatMap((block) =>
    block.kind === "timeline" ? block.timeline.map(({ section }) => section?.slug) : [],
  );
  return story && { sections: story.sections.map(({ slug }) => slug), timeline };
}

const whole = { sections: ["protests", "blackout"], timeline: ["protests", "blackout"] };
const first = { sections: ["protests"], timeline: ["protests"] };

const cases = [
  { title: "a draft section is not there, nor what the timeline has of it", changes: draftSection },
  { title: "a section is not there before its moment", changes: waitingSection },
];
for (const { title, changes } of cases) {
  test(`${title}; a preview shows it`, () => {
    const [story] = parse(changes, before).stories;
    assert.deepEqual(describe(story), first);
    assert.deepEqual(
      story?.sources.map(({ source }) => source.id),
      ["afp", "reuters"],
    );
    assert.deepEqual(describe(parse(changes, preview).stories[0]), whole);
  });
}

test("a section is there from its moment on, with a change of its story on that date", () => {
  const [story] = parse(waitingSection, after).stories;
  assert.deepEqual(describe(story), whole);
  assert.equal(story?.updated.iso, "2022-01-06T08:00:00+02:00");
});

test("a whole day begins with its first moment in the site's zone", () => {
  const changes = changeFile(BLACKOUT, "2022-01-05", "2022-01-06");
  const [last, next] = ["2022-01-05T21:59:59Z", "2022-01-05T22:00:00Z"].map((moment) =>
    describe(parse(changes, createClock(moment)).stories[0]),
  );
  assert.deepEqual([last, next], [first, whole]);
});

test("a draft story and one before its moment are not there, nor in any list", () => {
  for (const changes of [draftStory, waitingStory]) {
    const { stories, sources, places } = parse(changes, before);
    assert.deepEqual(stories, []);
    const appearances = [...sources, ...places].flatMap((record) => record.appearances);
    assert.deepEqual(appearances, []);
  }
  assert.equal(parse(waitingStory, after).stories.length, 1);
});

test("a story of which no section is out is not out", () => {
  assert.deepEqual(parse(draftSections, after).stories, []);
});

test("in a preview each page says why it is not out", () => {
  const [section] = parse(draftSection, preview).stories;
  assert.deepEqual(section?.embargo, undefined);
  assert.deepEqual(
    section?.sections.map(({ embargo }) => embargo?.kind),
    [undefined, "draft"],
  );
  const [story] = parse(waitingStory, preview).stories;
  const embargoes = [story?.embargo, ...(story?.sections.map(({ embargo }) => embargo) ?? [])];
  assert.deepEqual(
    embargoes.map((embargo) => (embargo?.kind === "scheduled" ? embargo.until.iso : undefined)),
    Array.from({ length: 3 }, () => "2022-01-06T08:00:00+02:00"),
  );
});

test("what is wrong with a draft stops no build but the preview's", () => {
  const [path = "", text] = Object.entries(changeText("[@nobody]"))[0] ?? [];
  const changes = { [path]: String(text).replace("title:", "draft: true\ntitle:") };
  assert.deepEqual(listProblems(changes, after), []);
  assert.deepEqual(listProblems(changes, preview), [
    `${BLACKOUT}:8:3  unknown-id  "nobody" is not an id in sources.json. ${KNOWN_SOURCES}`,
  ]);
});

test("what is wrong with a section that waits stops the build before its moment too", () => {
  const [path = "", text] = Object.entries(changeText("[@nobody]"))[0] ?? [];
  const changes = { [path]: String(text).replace("2022-01-05", "2022-01-06T08:00:00+02:00") };
  const problems = [before, after, preview].map((clock) => listProblems(changes, clock));
  assert.equal(problems[0]?.length, 1);
  assert.deepEqual(problems[1], problems[0]);
  assert.deepEqual(problems[2], problems[0]);
});

test("a story's report tells what waits and for which period it is true", () => {
  const opened = openNewsroom(createFiles(waitingSection), before);
  const reports = opened.folders.map((folder) => readStory(folder, opened).report);
  const moment = Date.parse("2022-01-06T08:00:00+02:00");
  assert.deepEqual(
    reports.map(({ scheduled, period }) => ({ scheduled, period })),
    [
      {
        scheduled: [{ file: BLACKOUT, until: "2022-01-06T08:00:00+02:00", instant: moment }],
        period: { from: Date.parse("2022-01-05T00:00:00+02:00"), until: moment },
      },
    ],
  );
});

test("a draft does not wait for its date, nor does what is part of one", () => {
  const opened = openNewsroom(createFiles({ ...draftStory, ...waitingSection }), before);
  assert.deepEqual(
    opened.folders.flatMap((folder) => readStory(folder, opened).report.scheduled),
    [],
  );
});

test("a change that is still to come is warned of, by the clock", () => {
  const changes = changeFile(
    BLACKOUT,
    "published: 2022-01-05",
    "published: 2022-01-05\nupdated: 2022-01-06T08:00:00+02:00",
  );
  assert.deepEqual(listProblems(changes, before), [
    `${BLACKOUT}:5:10  wrong-date (warning)  The last change, 2022-01-06T08:00:00+02:00, is still to come. Write when it was made.`,
  ]);
  assert.deepEqual(listProblems(changes, after), []);
});

test("a story that does not say where its sections are is out before them; one that does waits for the first", () => {
  const index = changeFile(INDEX, "::sections\n\n", "");
  const [story] = parse({ ...draftSections, ...index }, after).stories;
  assert.deepEqual(story?.sections, []);
  assert.deepEqual(parse(draftSections, after).stories, []);
});
