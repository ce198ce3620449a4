import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, listProblems } from "../../test/support/newsroom.ts";

const INDEX = "src/stories/unrest/index.md";
const TWO_TOPICS: Files = {
  "_data/topics.json": `{
  "world": { "name": "Διεθνή", "description": "Έξω." },
  "economy": { "name": "Οικονομία", "description": "Μισθοί." }
}
`,
};
const WARNING =
  '_data/topics.json:3:14  unused-topic (warning)  No story has the topic "economy". Take it out, or give it to a story.';

test("a topic that no story has is told", () => {
  assert.deepEqual(listProblems(TWO_TOPICS), [WARNING]);
});

test("a topic that some story has is not told", () => {
  const used = changeFile(INDEX, "topics: [world]", "topics: [world, economy]");
  assert.deepEqual(listProblems({ ...TWO_TOPICS, ...used }), []);
});

test("while something has a problem, it is not known which topics are used", () => {
  const wrong = changeFile(INDEX, "status: developing", "status: open");
  const rules = listProblems({ ...TWO_TOPICS, ...wrong }).map((line) => line.split("  ")[1]);
  assert.deepEqual(rules, ["wrong-value"]);
});
