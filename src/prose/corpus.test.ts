import assert from "node:assert/strict";
import { test } from "node:test";
import { type ProseFinding, checkText } from "./check-text.ts";
import { type CorpusText, readCorpus } from "./test-corpus.ts";
import { PROSE_RULES } from "./rules.ts";
import { readTestStyle } from "./test-style.ts";

const style = readTestStyle();
const correct = readCorpus("correct");
const wrong = readCorpus("faulty");

/** What the rules find in a text, in its order. */
function findProblems({ kind, text }: CorpusText): readonly ProseFinding[] {
  return checkText(text, kind, style).toSorted((a, b) => a.offset - b.offset);
}

/** The same, one a line: where, by which rule, how much it weighs, and what. */
function listFound(each: CorpusText): readonly string[] {
  return findProblems(each).map(({ rule, severity, offset, length }) => {
    return `${each.line}:${offset} ${rule} (${severity}) ${each.text.slice(offset, offset + length)}`;
  });
}

test("there are at least 300 correct texts and 150 problems", () => {
  assert.ok(correct.length >= 300);
  assert.ok(wrong.flatMap(({ problems }) => problems).length >= 150);
});

test("no correct text has an error, and at most one in a hundred a warning", () => {
  const found = correct.flatMap(listFound);
  assert.deepEqual(
    found.filter((line) => line.includes("(error)")),
    [],
  );
  assert.ok(found.length <= correct.length / 100, found.join("\n"));
});

test("every problem is found at its place by its rule, and nothing else", () => {
  for (const each of wrong) {
    const found = findProblems(each).map(({ rule, offset, length }) => ({ rule, offset, length }));
    assert.deepEqual(found, each.problems, `line ${each.line}`);
  }
});

test("every rule has at least one problem in the corpus", () => {
  const planted = new Set(wrong.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
  assert.deepEqual(
    PROSE_RULES.map(({ id }) => id).filter((id) => !planted.has(id)),
    [],
  );
});

test("the fixed texts are line by line beside the faulty ones, and no fix is left in them", () => {
  const fixed = readCorpus("fixed");
  assert.deepEqual(
    fixed.map(({ line, kind }) => ({ line, kind })),
    wrong.map(({ line, kind }) => ({ line, kind })),
  );
  const left = fixed.flatMap(({ text, kind }) => checkText(text, kind, style));
  assert.deepEqual(
    left.filter(({ edits }) => edits !== undefined),
    [],
  );
});
