import assert from "node:assert/strict";
import { formatInEnglish } from "../../../test/support/newsroom.ts";
import { test } from "node:test";
import { checkBraces } from "./check-braces.ts";
import { parseJson } from "../../source/parse-json.ts";
import { createSourceText } from "../../source/source-text.ts";

function check(file: "site" | "strings", value: object): readonly string[] {
  const { data } = parseJson(createSourceText(`_data/${file}.json`, JSON.stringify(value)));
  assert.ok(data);
  return checkBraces(file, data).map(formatInEnglish);
}

test("braces that the interface fills in may be in a text, or be left out", () => {
  const partOf = "Μέρος {position} από {total}";
  const readingTime = { one: "{count} λεπτό", other: "{count} λεπτά" };
  assert.deepEqual(check("strings", { partOf, readingTime }), []);
  assert.deepEqual(check("strings", { partOf: "Μέρος", readingTime: { one: "Λεπτό" } }), []);
});

test("braces of another name are told at their place, with the nearest that is filled in", () => {
  assert.deepEqual(check("strings", { partOf: "Μέρος {positon} από {total}" }), [
    '_data/strings.json:1:18  placeholder  Nothing is filled in for "{positon}" here. Did you mean "position"?',
  ]);
  assert.deepEqual(check("strings", { readingTime: { one: "{n} λεπτό", other: "{n} λεπτά" } }), [
    '_data/strings.json:1:24  placeholder  Nothing is filled in for "{n}" here. Known are "count".',
    '_data/strings.json:1:44  placeholder  Nothing is filled in for "{n}" here. Known are "count".',
  ]);
});

test("where nothing is filled in, no braces may be", () => {
  assert.deepEqual(check("strings", { keyPoints: "Τα {count}", words: { blogger: "{name}" } }), [
    '_data/strings.json:1:18  placeholder  Nothing is filled in for "{count}" here. Write it without the braces.',
    '_data/strings.json:1:47  placeholder  Nothing is filled in for "{name}" here. Write it without the braces.',
  ]);
  assert.deepEqual(check("site", { name: "Α {name}", navigation: [{ label: "{path}" }] }), [
    '_data/site.json:1:12  placeholder  Nothing is filled in for "{name}" here. Write it without the braces.',
    '_data/site.json:1:44  placeholder  Nothing is filled in for "{path}" here. Write it without the braces.',
  ]);
});

test("braces round anything but a name are plain text", () => {
  assert.deepEqual(check("site", { name: "Α {} {α β} { name } {" }), []);
});
