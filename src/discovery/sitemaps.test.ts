import assert from "node:assert/strict";
import { test } from "node:test";
import { listDiscoveryFiles } from "./list-files.ts";
import { listAddresses } from "./list-addresses.ts";
import { createNewsSitemap } from "./news-sitemap.ts";
import { createSitemaps } from "./sitemaps.ts";
import { SITE, createOutline, date } from "./test-outlines.ts";
import { validateAgainst } from "./test-schemas.ts";

test("a day is as a day, a time with its seconds in the site's zone", () => {
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
