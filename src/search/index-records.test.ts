import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { SearchRecord } from "../site/search-records.ts";
import { type IndexFile, indexRecords } from "./index-records.ts";

function createRecord(number: number): SearchRecord {
  return {
    path: `/stories/a/${number}/`,
    title: `Διαδηλωτές ${number}`,
    text: `Το πλήθος ${number} μπήκε στο δημαρχείο.`,
    day: "2022-01-05",
    filters: { story: ["a Τίτλος"], topic: ["world Διεθνή"], date: ["2022", "2022-01"] },
  };
}

const RECORDS = Array.from({ length: 40 }, (_, number) => createRecord(number));

function readTexts(files: readonly IndexFile[]): string {
  return files
    .filter(({ path }) => path.startsWith("fragment/"))
    .map(({ bytes }) => gunzipSync(bytes).toString())
    .join("");
}

test("the same records give the same files, byte for byte", async () => {
  const [first, second] = [await indexRecords(RECORDS, "el"), await indexRecords(RECORDS, "el")];
  assert.deepEqual(first, second);
});

test("a word that changes in one record changes the index", async () => {
  const [one, ...others] = RECORDS.slice(0, 3);
  assert.ok(one);
  const before = await indexRecords([one, ...others], "el");
  const after = await indexRecords([{ ...one, text: "Άλλο." }, ...others], "el");
  assert.notDeepEqual(before, after);
});

test("there are the files that a browser loads, with the rules for Greek words, and no others", async () => {
  const files = await indexRecords(RECORDS.slice(0, 2), "el");
  const kinds = files.map(({ path }) => path.replace(/el_[0-9a-f]+/, "*"));
  assert.deepEqual(
    [...new Set(kinds)],
    [
      "filter/*.pf_filter",
      "fragment/*.pf_fragment",
      "index/*.pf_index",
      "pagefind-entry.json",
      "pagefind.*.pf_meta",
      "pagefind.js",
      "wasm.el.pagefind",
    ],
  );
});

test("a record is shown with its accents", async () => {
  const texts = readTexts(await indexRecords(RECORDS.slice(0, 1), "el"));
  assert.match(texts, /"title":"Διαδηλωτές 0"/);
  assert.match(texts, /Το πλήθος 0 μπήκε στο δημαρχείο\./);
});
