import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { listCatalogue } from "../../src/messages/test-catalogue.ts";
import { PROSE_RULES } from "../../src/prose/rules.ts";
import { parseFiles } from "../support/newsroom.ts";
import { formatRules } from "./format-rules.ts";
import { OTHER_RULES, RULE_EXAMPLES } from "./rule-examples.ts";

/** What commands say is not about content. */
const COMMANDS = "src/messages/commands/";

suite("docs/rules.md", () => {
  for (const { rule, wrong, right } of RULE_EXAMPLES) {
    test(`${rule}: the wrong example breaks it and nothing else, and the right one breaks nothing`, () => {
      const rules = new Set(parseFiles(wrong.files).problems.map((problem) => problem.rule));
      assert.deepEqual([...rules], [rule]);
      assert.deepEqual(parseFiles(right.files).problems, []);
    });
  }

  test("has each rule of the catalogue and of prose", () => {
    const named = listCatalogue()
      .filter((path) => !path.startsWith(COMMANDS))
      .flatMap((path) =>
        Array.from(
          readFileSync(path, "utf8").matchAll(/\b(?:rule|order)(?::| =) "([^"]+)"/g),
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
