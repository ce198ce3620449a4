import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { formatProblem } from "../../src/source/problem.ts";
import { parseFiles } from "../support/newsroom.ts";
import { FIELD_MISTAKES } from "./mistakes/fields.ts";
import { FILE_MISTAKES } from "./mistakes/files.ts";
import { MARKUP_MISTAKES } from "./mistakes/markup.ts";
import { REFERENCE_MISTAKES } from "./mistakes/references.ts";
import { WORD_MISTAKES } from "./mistakes/words.ts";

/** Mistakes as authors make them, and some that are none. */
const MISTAKES = [
  ...MARKUP_MISTAKES,
  ...REFERENCE_MISTAKES,
  ...WORD_MISTAKES,
  ...FIELD_MISTAKES,
  ...FILE_MISTAKES,
];

suite("what authors get wrong is told in both languages", () => {
  for (const { title, changes, lines } of MISTAKES) {
    test(title, () => {
      const { problems } = parseFiles(changes);
      assert.deepEqual(
        problems.map((problem) => [formatProblem(problem, "el"), formatProblem(problem, "en")]),
        lines,
      );
    });
  }
});
