import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PROSE_RULES } from "../../prose/rules.ts";
import { renderRules } from "./render-rules.ts";

test("each rule has a place to link to, and no example becomes markup", () => {
  const html = renderRules(readFileSync("docs/rules.md", "utf8"));
  for (const { id } of PROSE_RULES) assert.ok(html.includes(`<h2 id="${id}">${id}</h2>`), id);
  assert.ok(html.includes("&lt;b&gt;Νέα&lt;/b&gt;"));
  assert.ok(!html.includes("<b>"));
});

test("without the file there is an empty page", () => {
  assert.match(renderRules(""), /<main><\/main>$/);
});
