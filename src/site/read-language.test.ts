import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readLanguage } from "./read-language.ts";

test("the language is that of the option, else of the variable, else of the style, else Greek", (context) => {
  const root = mkdtempSync(join(tmpdir(), "language-"));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  const variable = { NEWSROOM_LANG: "en" };
  assert.equal(readLanguage(variable, root, "el"), "el");
  assert.equal(readLanguage(variable, root), "en");
  assert.equal(readLanguage({}, root), "el");
  mkdirSync(join(root, "_data"));
  for (const [style, language] of [
    ['{ "language": "en" }', "en"],
    ['{ "language": "fr" }', "el"],
    ["{}", "el"],
    ["{", "el"],
  ] as const) {
    writeFileSync(join(root, "_data/style.json"), style);
    assert.equal(readLanguage({}, root), language, style);
    assert.equal(readLanguage({ NEWSROOM_LANG: "el" }, root), "el", style);
  }
});
