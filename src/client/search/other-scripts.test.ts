import assert from "node:assert/strict";
import { test } from "node:test";
import { indexPart } from "../../search/index-part.ts";
import { joinParts } from "../../search/join-parts.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import { findPages } from "./find-pages.ts";
import { openIndex } from "./index-reader.ts";

const PAGES = 700;
const WORDS_OF_PAGE = 12;

/** Letters of three scripts; the first two have files of words by letter, all others share theirs. */
const SCRIPTS = {
  Greek: "αβγδζκλμνπρστφχψ",
  Latin: "abdfgklmnprstvxz",
  Cyrillic: "абвгдежзиклмнопр",
} as const;

/** A word for each number, its digits to the base of 16 as letters of a script. */
function createWord(letters: string, number: number): string {
  const digits = (0x10000 + number * 7).toString(16);
  return Array.from(digits, (digit) => letters[parseInt(digit, 16)] ?? "").join("");
}

function createText(page: number): string {
  return Object.values(SCRIPTS)
    .flatMap((letters) =>
      Array.from({ length: WORDS_OF_PAGE }, (_, index) =>
        createWord(letters, page * WORDS_OF_PAGE + index),
      ),
    )
    .join(" ");
}

test("every word is found, in any script, where the words of its script fill several files", async () => {
  const records = Array.from({ length: PAGES }, (_, page): SearchRecord => {
    const filters = { story: [], topic: [], date: [] };
    const about = { title: "", authors: [], day: "2022-01-05", filters };
    return { ...about, path: `/${page}/`, text: createText(page) };
  });
  const files = new Map(joinParts([indexPart(records)], []).map((file) => [file.path, file.bytes]));
  const others = [...files.keys()].filter((path) => path.startsWith("words-_"));
  assert.ok(others.length > 2, others.join());
  const index = openIndex((name) =>
    Promise.resolve(JSON.parse(Buffer.from(files.get(name) ?? "").toString()) as unknown),
  );
  const missed: string[] = [];
  for (const letters of Object.values(SCRIPTS)) {
    for (let page = 0; page < PAGES; page += 9) {
      const text = createWord(letters, page * WORDS_OF_PAGE);
      const { pages } = await findPages({ text, filters: {}, isLiteral: true }, index);
      const paths = await Promise.all(pages.map((each) => index.readPage(each)));
      if (!paths.some(({ path }) => path === `${page}/`)) missed.push(text);
    }
  }
  assert.deepEqual(missed, []);
});
