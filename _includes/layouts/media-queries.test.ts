import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const QUERY = /@(?:media|container)([^{]*)\{/g;
const COMMENT = /\/\*[^*]*\*\//g;
const LENGTH = /[\d.]+(?:[a-z]+|%)/gi;

/**
 * The lengths in the queries of a style sheet in another unit than `em`. In a query `rem` is the reader's own size, mostly 16 px, and in all
 * other places the page's, which is larger: a width in `rem` there would be another than the one of the blocks that are to fit.
 */
function findOtherLengths(sheet: string): readonly string[] {
  const queries = Array.from(sheet.replace(COMMENT, "").matchAll(QUERY), ([, query = ""]) => query);
  const lengths = queries.flatMap((query) => query.match(LENGTH) ?? []);
  return lengths.filter((length) => !/^[\d.]+em$/.test(length));
}

test("a length in a query is found where it is in rem, px or another unit, and not where it is in em", () => {
  const sheet = `
    /* @media (width: 1rem) { */
    @media print { a { width: 1rem; } }
    @media (min-width: 60em) { a { width: 9rem; } }
    @media (min-width:60.5rem) and (width<800px) { a { width: 1em; } }
    @media (min-resolution: 2dppx), (36rem <= width) {}
    @container (width > 50cqw) {}
  `;
  assert.deepEqual(findOtherLengths(sheet), ["60.5rem", "800px", "2dppx", "36rem", "50cqw"]);
});

const components = fileURLToPath(new URL("../", import.meta.url));
const sheets = readdirSync(components, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".css"),
);

test("the queries of all style sheets have their lengths in em", () => {
  assert.ok(sheets.length > 20, `${sheets.length} sheets`);
  const other = sheets.flatMap((path) => {
    const lengths = findOtherLengths(readFileSync(join(components, path), "utf8"));
    return lengths.map((length) => `${path}: ${length}`);
  });
  assert.deepEqual(other, []);
});
