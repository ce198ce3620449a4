import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "../../source/limits.ts";
import { changeFile, changeText, listProblems } from "../../../test/support/newsroom.ts";

const { file, line, field } = LIMITS;
const SECTION = "src/stories/unrest/2-blackout.md";
const code = (length: number): string => `\`${"α".repeat(length - 2)}\` [@afp].`;

/** The front matter and the empty line that are before the text. */
const BEFORE = Buffer.from(String(changeText("")[SECTION])).toString().length;

function listTooLong(changes: Parameters<typeof listProblems>[0]): readonly string[] {
  return listProblems(changes).filter((problem) => problem.includes("too-long"));
}

test("a line of ten thousand characters is read, and one of more is not", () => {
  const rest = " [@afp].".length;
  assert.deepEqual(listTooLong(changeText(code(line - rest))), []);
  assert.deepEqual(listTooLong(changeText(`Α [@afp].\n\n${code(line - rest + 1)}`)), [
    `${SECTION}:9:1  too-long  The line has more than 10,000 characters. Make several paragraphs of it.`,
  ]);
});

test("a file of a hundred thousand characters is read, and one of more is not", () => {
  const fill = (length: number): string => `Α [@afp].\n${"\n".repeat(length - 10)}`;
  assert.deepEqual(listTooLong(changeText(fill(file - BEFORE))), []);
  assert.deepEqual(listTooLong(changeText(fill(file - BEFORE + 1))), [
    `${SECTION}:1:1  too-long  The file has more than 100,000 characters. Make several sections of it.`,
  ]);
});

test("a field of two thousand characters is read, and one of more is not", () => {
  const name = (length: number): ReturnType<typeof changeFile> =>
    changeFile("_data/topics.json", "Διεθνή", "α".repeat(length));
  assert.deepEqual(listTooLong(name(field)), []);
  assert.deepEqual(listTooLong(name(field + 1)), [
    '_data/topics.json:1:22  too-long  "name" has more than 2,000 characters. Shorten it.',
  ]);
});

test("a line of front matter is no longer than one of text", () => {
  const change = changeFile(SECTION, "title: Διακοπή", `people: [${"α, ".repeat(line / 3)}]`);
  assert.deepEqual(listProblems(change), [
    `${SECTION}:2:1  too-long  The line has more than 10,000 characters. Shorten it.`,
  ]);
});

test("so is one of front matter", () => {
  const change = changeFile(SECTION, "title: Διακοπή", `title: ${"Α".repeat(field + 1)}`);
  assert.deepEqual(listTooLong(change), [
    `${SECTION}:2:8  too-long  "title" has more than 2,000 characters. Shorten it.`,
  ]);
});
