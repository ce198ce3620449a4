import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { formatProblem } from "../../src/source/problem.ts";
import { parseFiles } from "../support/newsroom.ts";
import { MISTAKES } from "./authors-mistakes.ts";

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
