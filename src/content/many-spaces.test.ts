import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "../source/limits.ts";
import { changeText, listProblems } from "../../test/support/newsroom.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const CITED = " [@afp].";
const MESSAGE =
  "too-long  More than 500 spaces or line ends follow one another in this paragraph or code. Keep one.";

function listTooLong(text: string): readonly string[] {
  return listProblems(changeText(text)).filter((line) => line.includes("too-long"));
}

const spaces = (space: string, count: number): string => space.repeat(count);
const fence = (text: string): string => `Α${CITED}\n\n\`\`\`\n${text}\`\`\`\n`;
const { spaces: most } = LIMITS;

for (const [title, before, space, after, line] of [
  ["spaces in a paragraph", "Α", " ", `β${CITED}`, 7],
  ["no-break spaces", "Α", "\u00a0", `β${CITED}`, 7],
  ["no-break spaces by their names", "Α", "&nbsp;", `β${CITED}`, 7],
  ["no-break spaces in an entry of a list", "- α\n- Α", "\u00a0", `β${CITED}`, 8],
  ["spaces in code between words", "Α `β", " ", `γ\`${CITED}`, 7],
] as const) {
  test(`at most 500 ${title} may follow one another`, () => {
    assert.deepEqual(listTooLong(before + spaces(space, most) + after), []);
    const [problem, ...others] = listTooLong(before + spaces(space, most + 1) + after);
    assert.ok(problem?.startsWith(`${SECTION}:${line}:`) && problem.endsWith(MESSAGE), problem);
    assert.deepEqual(others, []);
  });
}

test("line ends and comments do not part no-break spaces; words and marks do", () => {
  const half = spaces("\u00a0", most / 2);
  assert.deepEqual(listTooLong(`Α${half}\n<!-- allow: double-space -->\n${half}β${CITED}`), [
    `${SECTION}:7:1  ${MESSAGE}`,
  ]);
  assert.deepEqual(listTooLong(`Α${half}β${half}**γ**${half}*δ*${CITED}`), []);
});

test("so it is in a fence, whose lines may be long and whose words may be indented", () => {
  assert.deepEqual(listTooLong(fence(`α${spaces(" ", most - 1)}\nβ\n`)), []);
  assert.deepEqual(listTooLong(fence(`α${spaces(" ", most)}\nβ\n`)), [
    `${SECTION}:9:1  ${MESSAGE}`,
  ]);
});
