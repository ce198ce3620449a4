import assert from "node:assert/strict";
import { test } from "node:test";
import { readSourceFiles } from "../../source/read-source-files.ts";
import { openSite, planPages } from "../../site/open-site.ts";
import { listSearchNames } from "../../site/search-names.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import { indexPart } from "../../search/index-part.ts";
import { joinParts } from "../../search/join-parts.ts";
import { findPages } from "./find-pages.ts";
import { openIndex } from "./index-reader.ts";

/** Queries of the test newsroom, each with the address that has to be among the first five results. */
const QUERIES: readonly (readonly [query: string, path: string])[] = [
  ["Υποδειγματάκη", "people/ypodeigmataki/"],
  ["ypodeigmataki", "people/ypodeigmataki/"],
  ["ipodigmataki", "people/ypodeigmataki/"],
  ["υποδειγματακυ", "people/ypodeigmataki/"],
  ["ypodeigmatakh", "people/ypodeigmataki/"],
  ["efantia", "people/ypodeigmataki/"],
  ["ευφαντία υποδειγματάκη", "people/ypodeigmataki/"],
  ["Παραδειγματίδης", "people/paradeigmatidis/"],
  ["paradigmatidis", "people/paradeigmatidis/"],
  ["παραδειγματίδη", "people/paradeigmatidis/"],
  ["παραδειγματιδς", "people/paradeigmatidis/"],
  ["epinoia", "places/epinoia/"],
  ["epinia", "places/epinoia/"],
  ["επίνια", "places/epinoia/"],
  ["dokimastiki politeia", "places/dokimastiki-politeia/"],
  ["δοκιμαστικής πολιτείας", "places/dokimastiki-politeia/"],
  ["kato proxeiro", "places/kato-procheiro/"],
  ["kato procheiro", "places/kato-procheiro/"],
  ["limani", "places/limani-deigmatos/"],
  ["signalwatch", "sources/signalwatch/"],
  ["σιγναλςατψη", "sources/signalwatch/"],
  ["φαπ", "sources/phantom/"],
  ["fap", "sources/phantom/"],
  ["δευτερολέπτης", "sources/second/"],
  ["politismos", "topics/culture/"],
  ["επιστήμης", "topics/science/"],
  ["παραίτηση", "stories/stopped-clocks/clocks/"],
  ["παραιτήθηκε", "stories/stopped-clocks/clocks/"],
  ["paraitisi", "stories/stopped-clocks/clocks/"],
  ["δημαχρείο", "stories/stopped-clocks/clocks/"],
  ["rologia", "stories/stopped-clocks/"],
  ["ρολόι", "stories/stopped-clocks/"],
  ["ωρολογοποιοί", "stories/stopped-clocks/clocks/"],
  ["orologopii", "stories/stopped-clocks/clocks/"],
  ["internet", "stories/stopped-clocks/no-signal/"],
  ["ίντερνετ", "stories/stopped-clocks/no-signal/"],
  ["«μέγιστη ακρίβεια»", "stories/stopped-clocks/mayor-address/"],
  ["διάγγελμα", "stories/stopped-clocks/mayor-address/"],
  ["diaggelma", "stories/stopped-clocks/mayor-address/"],
  ["diangelma", "stories/stopped-clocks/mayor-address/"],
  ["γεφύρι", "stories/night-bridge/"],
  ["gefyri", "stories/night-bridge/"],
  ["σανίδα", "stories/night-bridge/planks/"],
  ["sanides", "stories/night-bridge/planks/"],
  ["ομπρέλα", "stories/lost-umbrella/"],
  ["ompela", "stories/lost-umbrella/"],
];

/** The least share of the queries that has to be answered. */
const LEAST = 0.95;

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
  for (const [text, path] of QUERIES) {
    const { pages } = await findPages({ text, filters: {}, isLiteral: false }, index);
    const first = await Promise.all(pages.slice(0, 5).map((page) => index.readPage(page)));
    if (!first.some((page) => page.path === path)) {
      missed.push(`${text}: ${first.map((page) => page.path).join(" ")}`);
    }
  }
  const found = QUERIES.length - missed.length;
  const time = (performance.now() - start) / QUERIES.length;
  context.diagnostic(`recall ${found} of ${QUERIES.length}, ${time.toFixed(1)} ms a query`);
  context.diagnostic(missed.join("\n"));
  assert.ok(found / QUERIES.length >= LEAST, missed.join("\n"));
});
