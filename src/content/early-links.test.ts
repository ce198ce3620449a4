import assert from "node:assert/strict";
import { test } from "node:test";
import { createLive, writeUpdate } from "../../test/support/live-story.ts";
import { type Files, changeFile, createClock, listProblems } from "../../test/support/newsroom.ts";

const PROTESTS = "src/stories/unrest/1-protests.md";
const BLACKOUT = "src/stories/unrest/2-blackout.md";
const before = createClock("2022-01-06T07:59:59+02:00");
const after = createClock("2022-01-06T08:00:00+02:00");
const preview = createClock("2022-01-06T07:59:59+02:00", true);

function linkTo(address: string, embargo: Files): Files {
  return { ...embargo, ...changeFile(PROTESTS, "Φωτιά", `[Φωτιά](${address})`) };
}

const draft = changeFile(BLACKOUT, "title:", "draft: true\ntitle:");
const waiting = changeFile(BLACKOUT, "2022-01-05", "2022-01-06T08:00:00+02:00");
const fix = "Take the link out until readers can follow it.";

test("a link from a published page to a draft stops the build, and is warned of in a preview", () => {
  const changes = linkTo("/stories/unrest/blackout/", draft);
  const message = `The page "/stories/unrest/blackout/" is a draft. ${fix}`;
  assert.deepEqual(listProblems(changes, before), [`${PROTESTS}:11:1  early-link  ${message}`]);
  assert.deepEqual(listProblems(changes, preview), [
    `${PROTESTS}:11:1  early-link (warning)  ${message}`,
  ]);
});

test("a link to a page that waits stops the build until its moment", () => {
  const changes = linkTo("/stories/unrest/blackout/", waiting);
  assert.deepEqual(listProblems(changes, before), [
    `${PROTESTS}:11:1  early-link  The page "/stories/unrest/blackout/" is not out before 2022-01-06T08:00:00+02:00. ${fix}`,
  ]);
  assert.deepEqual(listProblems(changes, after), []);
});

test("a link to a page of updates is early as long as their story is", () => {
  const live = createLive(writeUpdate("at=2022-01-05T21:10+02:00"), "kind: live\ndraft: true\n");
  const problems = listProblems(linkTo("/stories/night/updates/1/", live), before);
  assert.deepEqual(problems, [
    `${PROTESTS}:11:1  early-link  The page "/stories/night/" is a draft. ${fix}`,
  ]);
});

test("a link into a part of a story's page that is not out is early as well", () => {
  const problems = listProblems(linkTo("/stories/unrest/#blackout", waiting), before);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? "", / {2}early-link {2}/);
});

test("what comes out with its target, or after it, may link to it", () => {
  const linking = changeFile(PROTESTS, "2022-01-05", "2022-01-06T08:00:00+02:00");
  const linked = {
    [PROTESTS]: String(linking[PROTESTS]).replace("Φωτιά", "[Φ](/stories/unrest/blackout/)"),
  };
  assert.deepEqual(listProblems({ ...linked, ...waiting }, preview), []);
});

test("a draft may link to another draft", () => {
  const linking = changeFile(PROTESTS, "title:", "draft: true\ntitle:");
  const linked = {
    [PROTESTS]: String(linking[PROTESTS]).replace("Φωτιά", "[Φ](/stories/unrest/blackout/)"),
  };
  assert.deepEqual(listProblems({ ...linked, ...draft }, preview), []);
});
