import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ContentError,
  type Problem,
  formatProblem,
  formatReport,
  sortProblems,
} from "./problem.ts";

const first: Problem = {
  file: "a.md",
  line: 2,
  column: 10,
  rule: "unknown-id",
  severity: "error",
  message: '"afpp" is not an id in sources.json.',
  fix: 'Did you mean "afp"?',
};
const second: Problem = { ...first, line: 10, column: 2, severity: "warning", fix: null };
const third: Problem = { ...first, file: "β.md" };

test("an error is one line: place, rule, message and fix", () => {
  const line = 'a.md:2:10  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?';
  assert.equal(formatProblem(first), line);
});

test("a warning says so, and a problem without a fix ends with its message", () => {
  const line = 'a.md:10:2  unknown-id (warning)  "afpp" is not an id in sources.json.';
  assert.equal(formatProblem(second), line);
});

test("problems are sorted by file, line, column and rule", () => {
  const other = { ...first, rule: "a-rule" };
  const left = { ...first, column: 9 };
  assert.deepEqual(sortProblems([third, second, first, other, left]), [
    left,
    other,
    first,
    second,
    third,
  ]);
});

test("a report lists all problems and counts them", () => {
  assert.equal(
    formatReport([first, second]),
    [formatProblem(first), formatProblem(second), "", "1 error, 1 warning"].join("\n"),
  );
  assert.equal(formatReport([]), "\n0 errors, 0 warnings");
});

test("a content error carries all problems, sorted, and says them", () => {
  const error = new ContentError([second, first]);
  assert.deepEqual(error.problems, [first, second]);
  assert.equal(error.message, formatReport([first, second]));
});

test("what would write over the report, or begin a line of its own, is named", () => {
  const problem = { ...first, file: "\u001b[2J\nb.md" };
  assert.match(formatProblem(problem), /^⟨U\+001B⟩\[2J⏎b\.md:2:10 /);
});
