import assert from "node:assert/strict";
import { test } from "node:test";
import { readSourceFiles } from "../../source/read-source-files.ts";
import { openSite, planPages } from "../../site/open-site.ts";
import { listSearchNames } from "../../site/search-names.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import { indexPart } from "../../search/index-part.ts";
import { joinParts } from "../../search/join-parts.ts";
import { SEARCH_QUERIES } from "../../../test/support/search-queries.ts";
import { findPages } from "./find-pages.ts";
import { openIndex } from "./index-reader.ts";

/** The least share of the queries that has to be answered. */
const LEAST = 0.98;

test("queries of the test newsroom find what they are for in the first five results", async (context) => {
  const site = openSite(readSourceFiles("test/newsroom"));
  const records = site.read.flatMap(({ texts }) => JSON.parse(texts) as SearchRecord[]);
  const names = listSearchNames(site.opened.catalogue, site.outlines, planPages(site).context.site);
  const files = new Map(
    joinParts([indexPart(records)], names).map(({ path, bytes }) => [path, bytes]),
  );
  const loaded = new Set<string>();
  const index = openIndex((name) => {
    loaded.add(name);
    return Promise.resolve(JSON.parse(Buffer.from(files.get(name) ?? "").toString()) as unknown);
  });
  const missed: string[] = [];
  const start = performance.now();
  for (const [text, path] of SEARCH_QUERIES) {
    const { pages } = await findPages({ text, filters: {}, isLiteral: false }, index);
    const first = await Promise.all(pages.slice(0, 5).map((page) => index.readPage(page)));
    if (!first.some((page) => page.path === path)) {
      missed.push(`${text}: ${first.map((page) => page.path).join(" ")}`);
    }
  }
  const found = SEARCH_QUERIES.length - missed.length;
  const time = (performance.now() - start) / SEARCH_QUERIES.length;
  context.diagnostic(`recall ${found} of ${SEARCH_QUERIES.length}, ${time.toFixed(1)} ms a query`);
  context.diagnostic(missed.join("\n"));
  assert.ok(found / SEARCH_QUERIES.length >= LEAST, missed.join("\n"));
});
