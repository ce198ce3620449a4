import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, listProblems } from "../../../test/support/newsroom.ts";

// The tiny newsroom allows 50 characters, of which «Ανταπόκριση» and the dash before it take 14.

const files = [
  ["src/stories/unrest/index.md", "title: Έφοδος"],
  ["src/stories/unrest/2-blackout.md", "title: Διακοπή"],
  ["src/standing/about.md", "title: Ποιοι είμαστε"],
] as const;

for (const [file, title] of files) {
  test(`a title in ${file} as long as the limit has no problem`, () => {
    assert.deepEqual(listProblems(changeFile(file, title, `title: 😀ά${"α".repeat(34)}`)), []);
  });

  test(`a title in ${file} one longer is told with its length`, () => {
    assert.deepEqual(listProblems(changeFile(file, title, `title: ά${"α".repeat(36)}`)), [
      `${file}:2:8  long-title (warning)  With the site's name behind it the title has 51 characters; the house's limit is 50. Shorten it, or search engines will cut it.`,
    ]);
  });
}

test("where the site has no name, or the house no limit, nobody says how long a title may be", () => {
  const long = changeFile(
    "src/standing/about.md",
    "title: Ποιοι είμαστε",
    `title: ά${"α".repeat(98)}`,
  );
  const nameless = changeFile("_data/site.json", '"name": "Ανταπόκριση",\n', "");
  const limitless = { "_data/style.json": "{}" };
  for (const other of [nameless, limitless]) {
    const rules = listProblems({ ...long, ...other }).join("\n");
    assert.doesNotMatch(rules, /long-title/);
    assert.match(rules, /missing-field/);
  }
});
