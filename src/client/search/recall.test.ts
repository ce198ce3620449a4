import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readSourceFiles } from "../../source/read-source-files.ts";
import { openSite, planPages } from "../../site/open-site.ts";
import { listSearchNames } from "../../site/search-names.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import { indexPart } from "../../search/index-part.ts";
import { joinParts } from "../../search/join-parts.ts";
import { SEARCH_QUERIES } from "../../../test/support/search-queries.ts";
import { findPages } from "./find-pages.ts";
import { type IndexReader, openIndex } from "./index-reader.ts";

/** The least share of the queries that has to be answered. */
const LEAST = 0.98;

const NO_FILTERS = { filters: {}, isLiteral: false };

test("queries of the test newsroom find what they are for in the first five results", async (context) => {
  const index = openNewsroomIndex();
  const missed: string[] = [];
  const start = performance.now();
  for (const [text, path] of SEARCH_QUERIES) {
    const first = await findFirst(text, index);
    if (!first.includes(path)) missed.push(`${text}: ${first.join(" ")}`);
  }
  const found = SEARCH_QUERIES.length - missed.length;
  const time = (performance.now() - start) / SEARCH_QUERIES.length;
  context.diagnostic(`recall ${found} of ${SEARCH_QUERIES.length}, ${time.toFixed(1)} ms a query`);
  context.diagnostic(missed.join("\n"));
  assert.ok(found / SEARCH_QUERIES.length >= LEAST, missed.join("\n"));
});

test("queries of each kind find one of their pages in the first five results", async (context) => {
  const index = openNewsroomIndex();
  const missed: string[] = [];
  const kinds = readQueries(readFileSync("test/support/search-queries.txt", "utf8"));
  for (const { kind, queries } of kinds) {
    const before = missed.length;
    for (const [text, ...paths] of queries) {
      const first = await findFirst(text, index);
      if (!paths.some((path) => first.includes(path))) missed.push(`${text}: ${first.join(" ")}`);
    }
    const found = queries.length - (missed.length - before);
    context.diagnostic(`${kind}: ${found} of ${queries.length}`);
  }
  const all = kinds.reduce((sum, { queries }) => sum + queries.length, 0);
  context.diagnostic(missed.join("\n"));
  assert.ok((all - missed.length) / all >= LEAST, missed.join("\n"));
});

interface QueriesOfKind {
  readonly kind: string;
  readonly queries: readonly (readonly [text: string, ...paths: string[]])[];
}

/**
 * Reads queries that were written from the texts before it was known what the search does with them. By what they have that the texts
 * have not: `# kind`, and for each query `query | paths`, of which one has to be among the first five results.
 */
function readQueries(text: string): readonly QueriesOfKind[] {
  return text.split("\n\n").map((block) => {
    const [kind = "", ...lines] = block.trim().split("\n");
    const queries = lines.map((line) => {
      const [query = "", paths = ""] = line.split(" | ");
      return [query, ...paths.split(" ")] as const;
    });
    return { kind: kind.replace("# ", ""), queries };
  });
}

async function findFirst(text: string, index: IndexReader): Promise<readonly string[]> {
  const { pages } = await findPages({ text, ...NO_FILTERS }, index);
  const first = await Promise.all(pages.slice(0, 5).map((page) => index.readPage(page)));
  return first.map(({ path }) => path);
}

function openNewsroomIndex(): IndexReader {
  const site = openSite(readSourceFiles("test/newsroom"));
  const records = site.read.flatMap(({ texts }) => JSON.parse(texts) as SearchRecord[]);
  const names = listSearchNames(site.opened.catalogue, site.outlines, planPages(site).context.site);
  const files = new Map(
    joinParts([indexPart(records)], names).map(({ path, bytes }) => [path, bytes]),
  );
  return openIndex((name) => {
    return Promise.resolve(JSON.parse(Buffer.from(files.get(name) ?? "").toString()) as unknown);
  });
}
