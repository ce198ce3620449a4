import assert from "node:assert/strict";
import { test } from "node:test";
import { findExpressions } from "./list-expressions.ts";

const find = (text: string): readonly string[] =>
  findExpressions("a.ts", text).written.map(
    ({ source, flags, place }) => `${place} /${source}/${flags}`,
  );

test("literals and what RegExp is given as a literal are found, each with its line", () => {
  const text = [
    "const a = /α\\/β+/gu;",
    'const b = new RegExp("^a*$", "g");',
    "const c = RegExp(String.raw`\\d`);",
    "// not /this/",
    'const d = "nor /this/";',
  ].join("\n");
  assert.deepEqual(find(text), ["a.ts:1 /α\\/β+/gu", "a.ts:2 /^a*$/g", "a.ts:3 /\\d/"]);
  assert.equal(findExpressions("a.ts", text).isComposed, false);
});

test("a module that composes one is told, so that it is loaded to see what comes of it", () => {
  const { written, isComposed } = findExpressions("a.tsx", "new RegExp(`${A}|b`); const c = <p/>;");
  assert.deepEqual([written, isComposed], [[], true]);
});
