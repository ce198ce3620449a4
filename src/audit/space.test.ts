import assert from "node:assert/strict";
import { test } from "node:test";
import { listBodyProblems } from "./test-page.ts";
import { trimSpace } from "./characters.ts";

/** Characters that JavaScript takes for space and HTML does not. */
const OTHERS = ["\u00A0", "\u1680", "\u2003", "\u2028", "\u202F", "\u3000", "\uFEFF", "\v"];

for (const character of OTHERS) {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  test(`${name} is no space in HTML: it can be a value, and is a text`, () => {
    const isControl = character === "\v";
    const head = `<meta name=description content=${character}>`;
    assert.deepEqual(
      listBodyProblems("", head).map((problem) => problem.split(" ")[0]),
      isControl ? ["wrong-character"] : [],
    );
    assert.equal(listBodyProblems(`<b id=a${character}>α</b>`).length, isControl ? 1 : 0);
    assert.equal(trimSpace(` ${character} `), character);
  });
}

test("the five characters of HTML are space", () => {
  assert.equal(trimSpace(" \t\n\f\rα \t\n\f\r"), "α");
  assert.deepEqual(listBodyProblems("<ul \t\n\f\r> \t\n\f\r<li>α</li></ul>"), []);
});
