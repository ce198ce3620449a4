import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, changeText, listProblems } from "../../../test/support/newsroom.ts";

const WORDS = "is here; it does not show, and can garble what is around it. Remove it.";

test("an escape that is in the place of a control character is refused at its place", () => {
  assert.deepEqual(
    listProblems(changeFile("_data/topics.json", "Έξω.", String.raw`Έξω\u0000.`)).slice(0, 1),
    [`_data/topics.json:1:51  control-character  The character U+0000 ${WORDS}`],
  );
});

test("so is half of a character, which no file can hold as it is", () => {
  assert.deepEqual(
    listProblems(changeFile("_data/topics.json", "Έξω.", String.raw`Έξω\ud800.`)).slice(0, 1),
    [`_data/topics.json:1:51  control-character  The character U+D800 ${WORDS}`],
  );
});

test("and in the name of a field", () => {
  const problems = listProblems(
    changeFile("_data/style.json", '"Αλμάτυ"', String.raw`"Αλμάτυ\u202e"`),
  );
  assert.deepEqual(problems, [
    `_data/style.json:1:84  control-character  The character U+202E ${WORDS}`,
  ]);
});

test("an escape in front matter is refused at its place", () => {
  const path = "src/stories/unrest/2-blackout.md";
  assert.deepEqual(
    listProblems(changeFile(path, "title: Διακοπή", String.raw`title: "Διακοπή\a"`)),
    [`${path}:2:16  control-character  The character U+0007 ${WORDS}`],
  );
});

test("a character that is in a file as it is is refused, and the rest of the file is not read", () => {
  assert.deepEqual(listProblems(changeText("α\nβ\u202eγ [@nobody]")), [
    `src/stories/unrest/2-blackout.md:8:2  control-character  The character U+202E ${WORDS}`,
  ]);
});
