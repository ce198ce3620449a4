import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { measureSearch } from "./measure-search.ts";

test("the texts of stories are indexed again, those of names are not", () => {
  const site = mkdtempSync(join(tmpdir(), "search-"));
  const folder = join(site, "search/index");
  mkdirSync(folder, { recursive: true });
  const page = { path: "stories/a/", title: "Ρολόγια", text: "Σταμάτησαν.", day: "2022-01-05" };
  for (const name of ["texts-0-0", "texts-1-0", "texts-1-1", "texts-2-0"]) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify([page]));
  }
  writeFileSync(join(folder, "names.json"), "[]");
  const { files, bytes, largest, seconds } = measureSearch(site);
  rmSync(site, { recursive: true });
  // Those of names, the head, the filters, two of texts, and one for each first letter: r, s, i, 2 and 5.
  assert.equal(files, 10);
  assert.ok(largest > 0 && largest < bytes && seconds > 0);
});
