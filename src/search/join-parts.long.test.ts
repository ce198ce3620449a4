import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite, planPages } from "../site/open-site.ts";
import { listSearchNames } from "../site/search-names.ts";
import type { SearchRecord } from "../site/search-records.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import { indexPart } from "./index-part.ts";
import { joinParts } from "./join-parts.ts";
import type { WordsFile } from "./words/index-files.ts";

/** Most bytes of any file of the index, and of the file of suggested names. */
const MOST = { file: 200_000, names: 6_144 };

const PAGES = 10_000;
const PAGES_OF_PART = 1_000;

test("no file of an index of 10,000 pages has more than 200 KB, nor that of names more than 6 KB", () => {
  const site = openSite(readSourceFiles("test/newsroom"));
  const known = site.read.flatMap(({ texts }) => JSON.parse(texts) as SearchRecord[]);
  const [name] = listSearchNames(
    site.opened.catalogue,
    site.outlines,
    planPages(site).context.site,
  );
  assert.ok(name);
  const records = Array.from({ length: PAGES }, (_, index) => known[index % known.length]).filter(
    (record) => record !== undefined,
  );
  const parts = Array.from({ length: PAGES / PAGES_OF_PART }, (_, part) =>
    indexPart(records.slice(part * PAGES_OF_PART, (part + 1) * PAGES_OF_PART)),
  );
  const names = Array.from({ length: 1_000 }, (_, index) => ({
    ...name,
    path: `/people/${index}/`,
  }));
  const files = joinParts(parts, names);
  const large = files.filter(({ bytes }) => bytes.length > MOST.file).map(({ path }) => path);
  assert.deepEqual(large, []);
  const suggested = files.find(({ path }) => path === "names.json");
  assert.ok(suggested && suggested.bytes.length <= MOST.names);
});

test("a family that is in almost every text is in several files, with all of its words", () => {
  const places = Array.from({ length: 2 * PAGES }, (_, index) => (index % 2 === 0 ? index / 2 : 1));
  const forms = ["χώρα", "χώρας", "χώρες", "χωρών"];
  const entries = forms.map((form) => [form, [form, PAGES, places] as const] as const);
  const part = { records: [], families: { hor: Object.fromEntries(entries) } };
  const files = joinParts([part], []);
  const words = files.filter(({ path }) => path.startsWith("words-"));
  assert.deepEqual(
    words.map(({ path }) => path),
    ["words-hor.json", "words-hor-1.json", "words-hor-2.json", "words-hor-3.json"],
  );
  assert.ok(words.every(({ bytes }) => bytes.length <= MOST.file));
  const found = words.flatMap(({ bytes }) => {
    const { hor = {} } = JSON.parse(Buffer.from(bytes).toString()) as WordsFile;
    return Object.keys(hor);
  });
  assert.deepEqual(found, ["χωρών", "χώρα", "χώρας", "χώρες"]);
});
