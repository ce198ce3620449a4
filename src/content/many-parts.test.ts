import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "../source/limits.ts";
import { changeText, listProblems } from "../../test/support/newsroom.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const PARTS =
  "too-long  The file has more than 2,000 paragraphs, headings, codes and lines. Make several sections of it.";
const CITATIONS = "too-long  The file has more than 2,000 citations. Make several sections of it.";

function listTold(text: string, part: string): readonly string[] {
  return listProblems(changeText(text)).filter((line) => line.includes(part));
}

for (const [title, block, lines] of [
  ["paragraphs", "Α [@desk].\n\n", 2],
  ["entries of a list", "- Α.\n", 1],
  ["headings and paragraphs", "Α.\n\n## Β\n\n", 2],
  ["fences", "```\n```\n", 2],
  ["lines", "***\n", 1],
] as const) {
  test(`a file of 2,000 ${title} is read, and one of more is told where the next begins`, () => {
    const count = LIMITS.blocks / (block.includes("##") ? 2 : 1);
    assert.deepEqual(listTold(block.repeat(count), "too-long"), []);
    const line = 7 + LIMITS.blocks * lines;
    assert.deepEqual(listTold(block.repeat(count + 100), "too-long"), [
      `${SECTION}:${line}:1  ${PARTS}`,
    ]);
  });
}

test("a file has at most 2,000 citations", () => {
  const paragraph = `Α${`${" [@afp]".repeat(500)}\n`.repeat(2)}\n`;
  assert.deepEqual(listTold(paragraph.repeat(2), "too-long"), []);
  assert.deepEqual(listTold(`${paragraph.repeat(2)}Β [@afp].`, "too-long"), [
    `${SECTION}:13:5  ${CITATIONS}`,
  ]);
});

test("of each rule a thousand places in a text are told, and how many more there are", () => {
  const marks = `Α ${"[ ".repeat(1200)}.`;
  const told = listTold(marks, "unclosed-pair");
  assert.equal(told.length, 1001);
  assert.equal(
    told.at(-1),
    `${SECTION}:7:2003  unclosed-pair (warning)  The same is wrong in 200 more places from here on. Put the first ones right, and look again.`,
  );
  assert.equal(listTold(`Α ${"[ ".repeat(1000)}.`, "unclosed-pair").length, 1000);
});

test("so it is with words", () => {
  const told = listTold('"α" '.repeat(1100), "straight-quote");
  assert.equal(told.length, 1001);
  assert.match(told.at(-1) ?? "", /The same is wrong in \d[\d,]* more places from here on/);
});
