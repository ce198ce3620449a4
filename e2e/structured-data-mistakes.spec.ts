import site from "../test/newsroom/_data/site.json" with { type: "json" };
import { expect, test } from "./support/fixtures.ts";
import { type ShownPage, readShownPage } from "./support/page-facts.ts";
import { readPage } from "./support/pages.ts";
import { clocks, story } from "./support/story.ts";
import { findAbsent } from "./support/structured-data/absent.ts";
import { findDifferences } from "./support/structured-data/differences.ts";
import { type Thing, parseGraph } from "./support/structured-data/graph.ts";

/** A mistake in structured data, and what is found of it. */
type Mistake = readonly [change: (thing: Thing) => Thing, found: string];

const other = { "@type": "Thing", "@id": `${site.address}/people/nobody/#person_`, name: "Κανείς" };
const without =
  (name: string) =>
  (thing: Thing): Thing =>
    Object.fromEntries(Object.entries(thing).filter(([key]) => key !== name));
const change =
  (changes: Thing) =>
  (thing: Thing): Thing => ({ ...thing, ...changes });

const mistakes: readonly Mistake[] = [
  [without("headline"), "LiveBlogPosting lacks headline"],
  [without("author"), "LiveBlogPosting lacks author"],
  [without("liveBlogUpdate"), "LiveBlogPosting lacks liveBlogUpdate"],
  [without("coverageStartTime"), "LiveBlogPosting lacks coverageStartTime"],
  [
    change({ author: [{ "@type": "Organization", name: "Σύνταξη" }] }),
    "LiveBlogPosting lacks author.url",
  ],
  [change({ "@type": "NewsArticle" }), "type: says"],
  [change({ headline: "Άλλος τίτλος" }), "headline: says"],
  [change({ description: "Άλλα." }), "description: says"],
  [change({ url: `${site.address}/` }), "url: says"],
  [change({ inLanguage: "en" }), "language: says"],
  [change({ isAccessibleForFree: false }), "free: says"],
  [change({ license: "https://example.org/" }), "licence: says"],
  [change({ publisher: { name: "Άλλη" } }), "publisher: says"],
  [change({ author: [{ "@type": "Person", name: "Κανείς", url: "/" }] }), "authors: says"],
  [change({ datePublished: "2022-01-05T00:00:00+02:00" }), "published: says"],
  [change({ dateModified: "2022-01-06" }), "modified: says"],
  [change({ coverageStartTime: "2022-01-04" }), "start: says"],
  [change({ wordCount: 9000 }), "minutes: says"],
  [change({ mentions: [other] }), "people: says"],
  [change({ contentLocation: [other] }), "places: says"],
  [change({ citation: [other] }), "sources: says"],
  [change({ correction: [{ datePublished: "2022-01-06", text: "Λάθος." }] }), "corrections: says"],
  [change({ about: [other] }), "topics: says"],
  [
    change({ liveBlogUpdate: [{ headline: "Μέρος", datePublished: "2022-01-05", url: "/" }] }),
    "parts: says",
  ],
  [change({ isPartOf: other }), "whole: says"],
  [change({ "@id": "/stories/#article" }), '"/stories/#article" is no id'],
];

test("a section that leaves out whom it names, where it is or what it rests on is found", async ({
  page,
}) => {
  const shown = await readShownPage(page, readPage(clocks.path));
  const [thing = {}, trail = {}] = parseGraph(shown.data[0] ?? "");
  for (const [name, found] of [
    ["mentions", "people: says"],
    ["contentLocation", "places: says"],
    ["citation", "sources: says"],
  ] as const) {
    expect(findProblems([without(name)(thing), trail], shown)).toEqual([
      expect.stringContaining(found),
    ]);
  }
});

test("a planted mistake of each kind is found", async ({ page }) => {
  const shown = await readShownPage(page, readPage(story.path));
  const [thing = {}, trail = {}] = parseGraph(shown.data[0] ?? "");
  for (const [plant, found] of mistakes) {
    expect([found, findProblems([plant(thing), trail], shown)]).toEqual([
      found,
      expect.arrayContaining([expect.stringContaining(found)]),
    ]);
  }
  const items = trail["itemListElement"] as readonly Thing[];
  const trails: readonly Mistake[] = [
    [without("itemListElement"), "BreadcrumbList lacks itemListElement"],
    [change({ itemListElement: items.map(without("name")) }), "lacks itemListElement.name"],
    [change({ itemListElement: items.map(without("item")) }), "lacks itemListElement.item"],
    [change({ itemListElement: items.toReversed() }), "trail: says"],
    [change({ itemListElement: items.slice(1) }), "trail: says"],
  ];
  for (const [plant, found] of trails) {
    expect([found, findProblems([thing, plant(trail)], shown)]).toEqual([
      found,
      expect.arrayContaining([expect.stringContaining(found)]),
    ]);
  }
});

test("a planted mistake on the page of a person or a place is found", async ({ page }) => {
  const cases: readonly (readonly [path: string, entity: Thing, found: string])[] = [
    ["/people/ypodeigmataki/", { name: "Άλλος" }, "entity: says"],
    ["/people/ypodeigmataki/", { alternateName: "Other" }, "latinName: says"],
    ["/people/ypodeigmataki/", { jobTitle: "άλλος" }, "role: says"],
    [
      "/places/dokimastiki-politeia/",
      { geo: { latitude: 106.9, longitude: 47.92 } },
      "coordinates: says",
    ],
    ["/sources/phantom/", { name: "Άλλο" }, "entity: says"],
  ];
  for (const [path, changes, found] of cases) {
    const shown = await readShownPage(page, readPage(path));
    const [thing = {}, trail = {}] = parseGraph(shown.data[0] ?? "");
    const wrong = { ...thing, mainEntity: { ...(thing["mainEntity"] as Thing), ...changes } };
    expect(findProblems([wrong, trail], shown)).toEqual([expect.stringContaining(found)]);
  }
});

test("what is no graph of schema.org is refused", () => {
  expect(() => parseGraph("")).toThrow(SyntaxError);
  expect(() => parseGraph('{"@context":"https://example.org","@graph":[]}')).toThrow("no graph");
});

function findProblems(graph: readonly Thing[], shown: ShownPage): readonly string[] {
  return [...findAbsent(graph), ...findDifferences(graph, shown, site.address)];
}
