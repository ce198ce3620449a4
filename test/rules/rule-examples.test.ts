import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { suite, test } from "node:test";
import { PROSE_RULES } from "../../src/prose/rules.ts";
import { parseFiles } from "../support/newsroom.ts";
import { formatRules } from "./format-rules.ts";
import { OTHER_RULES, RULE_EXAMPLES } from "./rule-examples.ts";

/** Modules of what is no content. */
const NO_CONTENT: readonly string[] = ["dev.ts", "folders.ts"];

suite("docs/rules.md", () => {
  for (const { rule, wrong, right } of RULE_EXAMPLES) {
    test(`${rule}: the wrong example breaks it and nothing else, and the right one breaks nothing`, () => {
      const rules = new Set(parseFiles(wrong.files).problems.map((problem) => problem.rule));
      assert.deepEqual([...rules], [rule]);
      assert.deepEqual(parseFiles(right.files).problems, []);
    });
  }

  test("has each rule of the catalogue and of prose", () => {
    const named = readdirSync("src/messages")
      .filter((name) => !name.endsWith("test.ts") && !NO_CONTENT.includes(name))
      .flatMap((name) =>
        Array.from(
          readFileSync(`src/messages/${name}`, "utf8").matchAll(
            /\b(?:rule|order)(?::| =) "([^"]+)"/g,
          ),
          ([, rule = ""]) => rule,
        ),
      );
    const known = new Set([...named, ...PROSE_RULES.map(({ id }) => id)]);
    const shown = [...RULE_EXAMPLES, ...OTHER_RULES].map(({ rule }) => rule);
    assert.deepEqual(shown.toSorted(), [...known].toSorted());
  });

  test("is what the examples make of it; npm run rules writes it", () => {
    assert.equal(readFileSync("docs/rules.md", "utf8"), formatRules());
  });
});
