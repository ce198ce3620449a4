import { readFileSync } from "node:fs";

import { expect, test } from "./support/fixtures.ts";
import { readShownPage } from "./support/page-facts.ts";
import { listPages, readPage } from "./support/pages.ts";
import { notFoundPath } from "./support/visits.ts";
import { findAbsent } from "./support/structured-data/absent.ts";
import { findDifferences } from "./support/structured-data/differences.ts";
import { parseGraph } from "./support/structured-data/graph.ts";

const site = JSON.parse(readFileSync("test/newsroom/_data/site.json", "utf8")) as {
  readonly name: string;
  readonly address: string;
  readonly policies: Readonly<Record<string, string>>;
};

const pages = listPages();

test("the page for what is not found says nothing of itself, and is not listed", async ({
  page,
}) => {
  const { data, meta, canonical } = await readShownPage(page, readPage(notFoundPath));
  expect([data, meta["robots"], canonical]).toEqual([[], ["noindex"], null]);
});

test("the front page says who publishes and by which rules", async ({ page }) => {
  const { data } = await readShownPage(page, readPage("/"));
  const [webSite, publisher] = parseGraph(data[0] ?? "");
  expect(webSite).toMatchObject({ "@type": "WebSite", name: site.name });
  const policies = Object.entries(site.policies).map(([name, path]) => [name, site.address + path]);
  expect(publisher).toMatchObject({
    "@type": "NewsMediaOrganization",
    name: site.name,
    ...(Object.fromEntries(policies) as Readonly<Record<string, string>>),
  });
});

test("every page says the same to search engines and social networks as to readers, and where its feeds are", async ({
  page,
}) => {
  for (const { path, file } of pages.filter((each) => each.path !== notFoundPath)) {
    const shown = await readShownPage(page, readFileSync(file, "utf8"));
    const { meta, title } = shown;
    expect([path, shown.dataParents]).toEqual([path, ["body"]]);
    const graph = parseGraph(shown.data[0] ?? "");
    expect([path, findAbsent(graph)]).toEqual([path, []]);
    expect([path, findDifferences(graph, shown, site.address)]).toEqual([path, []]);
    expect([path, meta["og:url"]]).toEqual([path, [shown.canonical]]);
    expect(meta["og:description"]).toEqual(meta["description"]);
    expect([meta["og:site_name"], meta["og:locale"]]).toEqual([[site.name], ["el_GR"]]);
    expect(meta["robots"]).toBeUndefined();
    const own = path === "/" ? title : title.slice(0, -` – ${site.name}`.length);
    expect([path, meta["og:title"]]).toEqual([path, [own]]);
    const isArticle = path.startsWith("/stories/") && !path.includes("/updates/");
    const card = isArticle ? "summary_large_image" : "summary";
    expect([path, meta["twitter:card"]]).toEqual([path, [card]]);
    const size = isArticle ? [["1200"], ["630"]] : [undefined, undefined];
    expect([meta["og:image:width"], meta["og:image:height"]]).toEqual(size);
    expect(meta["og:type"]).toEqual([isArticle ? "article" : "website"]);
    expect(meta["article:published_time"]).toEqual(isArticle ? [shown.dates[0]] : undefined);
    expect(meta["article:modified_time"]).toEqual(isArticle ? [shown.dates.at(-1)] : undefined);
    const [folder = "/"] = /^\/(?:stories|topics)\/[^/]+\//.exec(path) ?? [];
    expect([path, shown.alternates.map(({ type, href }) => `${type} ${href}`)]).toEqual([
      path,
      listFeeds(folder),
    ]);
  }
});

function listFeeds(folder: string): readonly string[] {
  return [
    `application/atom+xml ${folder}feed.xml`,
    `application/rss+xml ${folder}rss.xml`,
    `application/feed+json ${folder}feed.json`,
  ];
}
