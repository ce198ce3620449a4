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
  message: {
    el: "Το «afpp» δεν είναι id του sources.json.",
    en: '"afpp" is not an id in sources.json.',
  },
  fix: { el: "Μήπως εννοείτε «afp»;", en: 'Did you mean "afp"?' },
};
const second: Problem = { ...first, line: 10, column: 2, severity: "warning", fix: null };
const third: Problem = { ...first, file: "β.md" };

test("an error is one line: place, rule, message and what to do", () => {
  const line = 'a.md:2:10  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?';
  assert.equal(formatProblem(first, "en"), line);
});

test("a warning says so, and a problem without a fix ends with its message", () => {
  const line = 'a.md:10:2  unknown-id (warning)  "afpp" is not an id in sources.json.';
  assert.equal(formatProblem(second, "en"), line);
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
    formatReport([first, second], "en"),
    [formatProblem(first, "en"), formatProblem(second, "en"), "", "1 error, 1 warning"].join("\n"),
  );
  assert.equal(formatReport([], "en"), "\n0 errors, 0 warnings");
});

test("in Greek the same is Greek, but for the place and the rule", () => {
  assert.equal(
    formatReport([first, second], "el"),
    `a.md:2:10  unknown-id  Το «afpp» δεν είναι id του sources.json. Μήπως εννοείτε «afp»;
a.md:10:2  unknown-id (προειδοποίηση)  Το «afpp» δεν είναι id του sources.json.

1 λάθος, 1 προειδοποίηση`,
  );
  assert.equal(formatReport([], "el"), "\n0 λάθη, 0 προειδοποιήσεις");
});

test("a content error carries all problems, sorted, and says them", () => {
  const error = new ContentError([second, first]);
  assert.deepEqual(error.problems, [first, second]);
  assert.equal(error.message, formatReport([first, second], "en"));
  assert.equal(error.text.el, formatReport([first, second], "el"));
});

test("what would write over the report, or begin a line of its own, is named", () => {
  const problem = { ...first, file: "\u001b[2J\nb.md" };
  assert.match(formatProblem(problem, "en"), /^⟨U\+001B⟩\[2J⏎b\.md:2:10 /);
});
