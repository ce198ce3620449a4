import assert from "node:assert/strict";
import { test } from "node:test";
import { parseNewsDate } from "../content/news-date.ts";
import type { Site } from "../content/newsroom.ts";
import type { StoryOutline } from "../content/outline.ts";
import type { ListingPage } from "../content/site-pages.ts";
import { listDiscoveryFiles } from "./discovery-files.ts";
import { type SiteAddress, listAddresses } from "./list-addresses.ts";
import { createNewsSitemap } from "./news-sitemap.ts";
import { createSitemaps } from "./sitemaps.ts";
import { validateAgainst } from "./test-schemas.ts";

const SITE: Site = {
  name: "Ανταπόκριση",
  description: "Ειδήσεις.",
  address: "https://antapokrisi.example",
  language: "el",
  timeZone: "Europe/Athens",
  navigation: [],
  licence: { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
};

function date(text: string): SiteAddress["lastModified"] & object {
  const parsed = parseNewsDate(text, SITE.timeZone);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return parsed;
}

function createSection(
  slug: string,
  fields: Partial<StoryOutline["sections"][number]> = {},
): StoryOutline["sections"][number] {
  return {
    slug,
    path: `/stories/unrest/${slug}/`,
    title: `Μέρος <${slug}>`,
    description: "",
    published: date("2022-01-05"),
    updated: date("2022-01-05"),
    people: [],
    places: [],
    sources: [],
    ...fields,
  };
}

function createOutline(fields: Partial<StoryOutline> = {}): StoryOutline {
  return {
    slug: "unrest",
    path: "/stories/unrest/",
    title: "Έφοδος & πυρά",
    description: "",
    status: "developing",
    topics: [],
    corrections: [],
    expires: undefined,
    published: date("2022-01-05"),
    updated: date("2022-01-06"),
    sections: [createSection("a"), createSection("b")],
    ...fields,
  };
}

/** The last change of each address, as its author wrote it. */
function listChanges(
  outlines: readonly StoryOutline[],
  listings: readonly ListingPage[] = [],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    listAddresses(outlines, listings).map(({ path, lastModified }) => [path, lastModified?.iso]),
  );
}

test("a story and its sections changed last when their text did, or when they were corrected", () => {
  const correction = { date: date("2022-01-09"), html: "", section: createSection("b") };
  const ofStory = { ...correction, date: date("2022-01-08"), section: undefined };
  assert.deepEqual(listChanges([createOutline({ corrections: [correction, ofStory] })]), {
    "/stories/unrest/": "2022-01-09",
    "/stories/unrest/a/": "2022-01-05",
    "/stories/unrest/b/": "2022-01-09",
  });
});

test("a list changed last when the newest of what it names did; one of things without dates tells none", () => {
  const part = { number: 1, total: 1, start: "/" };
  const story = createOutline();
  const appearance = {
    path: "/stories/unrest/a/",
    section: { storyTitle: "", title: "", date: date("2022-01-05") },
  };
  const person = {
    id: "p",
    path: "/people/p/",
    name: "",
    shortName: "",
    latinName: "",
    language: "en",
    role: "",
    description: "",
  };
  const listings: readonly ListingPage[] = [
    {
      kind: "front",
      path: "/",
      part,
      items: [story, createOutline({ updated: date("2022-02-01") })],
      leadSections: [],
    },
    { kind: "people", path: "/people/", part, items: [person] },
    { kind: "person", path: "/people/p/", part, entity: person, appearances: [appearance] },
    { kind: "archive", path: "/archive/", year: undefined, years: [] },
  ];
  assert.deepEqual(listChanges([], listings), {
    "/": "2022-02-01",
    "/people/": undefined,
    "/people/p/": "2022-01-05",
    "/archive/": undefined,
  });
});

test("a page without content of its own has no address in the sitemap", () => {
  const listings: readonly ListingPage[] = [
    { kind: "not-found", path: "/404.html" },
    { kind: "moved", path: "/stories/old/", target: { path: "/stories/new/", title: "" } },
  ];
  assert.deepEqual(listAddresses([], listings), []);
});

test("a day stands as a day, a time with its seconds in the site's zone", () => {
  const addresses = ["2022-01-05", "2022-01-05T17:30+06:00"].map((text, index) => {
    return { path: `/${index}/`, lastModified: date(text) };
  });
  const [file] = createSitemaps([...addresses, { path: "/about/", lastModified: undefined }], SITE);
  assert.equal(
    file?.text,
    [
      '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      "<url><loc>https://antapokrisi.example/0/</loc><lastmod>2022-01-05</lastmod></url>",
      "<url><loc>https://antapokrisi.example/1/</loc><lastmod>2022-01-05T13:30:00+02:00</lastmod></url>",
      "<url><loc>https://antapokrisi.example/about/</loc></url></urlset>\n",
    ].join(""),
  );
});

test("fifty thousand addresses fit into one file; with one more it is an index of two", () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => {
    return { path: `/${index}/`, lastModified: undefined };
  });
  assert.deepEqual(
    createSitemaps(addresses.slice(0, 50_000), SITE).map(({ file }) => file),
    ["sitemap.xml"],
  );
  const [index, first, second, ...others] = createSitemaps(addresses, SITE);
  assert.deepEqual(others, []);
  assert.ok(
    index?.text.includes(
      "<sitemap><loc>https://antapokrisi.example/sitemap-2.xml</loc></sitemap></sitemapindex>",
    ),
  );
  assert.equal(first?.text.split("<url>").length, 50_001);
  assert.deepEqual([second?.file, second?.text.split("<url>").length], ["sitemap-2.xml", 2]);
});

test("without an address there is an empty sitemap", () => {
  const [file, ...others] = createSitemaps([], SITE);
  assert.equal(file?.file, "sitemap.xml");
  assert.ok(file.text.includes('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'));
  assert.deepEqual(others, []);
});

/** The addresses of a news sitemap at a moment. */
function listNews(outlines: readonly StoryOutline[], now: string): readonly string[] {
  const { text } = createNewsSitemap(outlines, SITE, Date.parse(now));
  return [...text.matchAll(/<loc>https:\/\/antapokrisi\.example([^<]*)/g)].map(
    ([, path = ""]) => path,
  );
}

test("the news sitemap has what was published in the last two days, newest first", () => {
  const later = createSection("b", { published: date("2022-01-05T10:00:00+02:00") });
  const outlines = [createOutline({ sections: [createSection("a"), later] })];
  const [story, a, b] = ["/stories/unrest/", "/stories/unrest/a/", "/stories/unrest/b/"];
  assert.deepEqual(listNews(outlines, "2022-01-06T00:00:00+02:00"), [b, story, a]);
  assert.deepEqual(listNews(outlines, "2022-01-07T00:00:00+02:00"), [b, story, a]);
  assert.deepEqual(listNews(outlines, "2022-01-07T00:00:00.001+02:00"), [b]);
  assert.deepEqual(listNews(outlines, "2022-01-04T23:59:59+02:00"), [], "not out yet");
});

test("the news sitemap has at most a thousand articles, the newest", () => {
  const sections = Array.from({ length: 1001 }, (_, index) => createSection(`s${index}`));
  const newer = date("2022-01-05T01:00:00+02:00");
  const outlines = [createOutline({ sections, published: newer })];
  const paths = listNews(outlines, "2022-01-05T12:00:00+02:00");
  assert.equal(paths.length, 1000);
  assert.equal(paths[0], "/stories/unrest/");
});

test("an article of the news sitemap has its publication, its day and its title, escaped", () => {
  const { text } = createNewsSitemap(
    [createOutline({ sections: [] })],
    SITE,
    Date.parse("2022-01-05T12:00:00Z"),
  );
  assert.ok(
    text.includes(
      "<news:news><news:publication><news:name>Ανταπόκριση</news:name><news:language>el</news:language></news:publication><news:publication_date>2022-01-05</news:publication_date><news:title>Έφοδος &amp; πυρά</news:title></news:news>",
    ),
  );
});

test("readers' sites name their sitemaps to robots; previews have none, and may be read all the same", () => {
  const list = (isPreview: boolean): readonly string[] =>
    listDiscoveryFiles(SITE, [], [], { now: 0, isPreview }).map(
      ({ file, text }) => `${file}: ${text}`,
    );
  const [robots, ...others] = list(false);
  assert.equal(
    robots,
    "robots.txt: User-agent: *\nAllow: /\n\nSitemap: https://antapokrisi.example/sitemap.xml\nSitemap: https://antapokrisi.example/news-sitemap.xml\n",
  );
  assert.equal(others.length, 2);
  assert.deepEqual(list(true), ["robots.txt: User-agent: *\nAllow: /\n"]);
});

test("sitemaps are valid by the published schemas, and one with a planted mistake is not", () => {
  const addresses = listAddresses([createOutline()], []);
  const [only] = createSitemaps(addresses, SITE);
  const many = Array.from({ length: 50_001 }, (_, index) => {
    return { path: `/${index}/`, lastModified: undefined };
  });
  const [index] = createSitemaps(many, SITE);
  const outlines = [createOutline({ published: date("2022-01-05T10:00+02:00") })];
  const news = createNewsSitemap(outlines, SITE, Date.parse("2022-01-05T12:00:00Z"));
  const texts = [
    ["sitemap", only?.text ?? "", "<lastmod>2022-01-05", "<lastmod>5/1/2022"],
    ["siteindex", index?.text ?? "", "<loc>https", "<location>https"],
    ["sitemap-news", news.text, "<news:language>el", "<news:language>Greek"],
    ["sitemap-news", news.text, "<news:publication_date>", "<news:publication_date>yesterday "],
  ] as const;
  for (const [schema, text, right, wrong] of texts) {
    assert.deepEqual(validateAgainst(schema, text), [], schema);
    const planted = text
      .replace(right, wrong)
      .replace("</loc>", wrong.includes("location") ? "</location>" : "</loc>");
    assert.notEqual(planted, text);
    assert.notDeepEqual(validateAgainst(schema, planted), [], wrong);
  }
});
