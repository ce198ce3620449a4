import assert from "node:assert/strict";
import { test } from "node:test";
import { type SchemaName, validateAgainst } from "./test-schemas.ts";

const SITEMAP = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.org/a/</loc><lastmod>2022-01-05T12:00:00+02:00</lastmod></url></urlset>`;

const NEWS = `<news:news><news:publication><news:name>Ανταπόκριση</news:name><news:language>el</news:language></news:publication>
<news:publication_date>2022-01-05</news:publication_date><news:title>Τίτλος</news:title></news:news>`;

const VALID: Readonly<Record<SchemaName, string>> = {
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>α</title><updated>2022-01-05T12:00:00Z</updated></feed>`,
  rss: `<rss version="2.0"><channel><title>α</title><link>https://example.org/</link><description>β</description></channel></rss>`,
  sitemap: SITEMAP,
  siteindex: `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>`,
  "sitemap-news": SITEMAP.replace("</url>", `${NEWS}</url>`),
};

for (const [name, xml] of Object.entries(VALID)) {
  test(`a document that is valid by the schema ${name} has no problem, time after time`, () => {
    assert.deepEqual(validateAgainst(name as SchemaName, xml), []);
    assert.deepEqual(validateAgainst(name as SchemaName, xml), []);
  });

  test(`a document that is not well-formed has a problem by the schema ${name}`, () => {
    assert.notDeepEqual(validateAgainst(name as SchemaName, xml.replace(/<\/\w+>\s*$/, "")), []);
  });
}

test("a sitemap needs addresses and true days, and no element may be unknown", () => {
  const problems = (part: string, other: string): number =>
    validateAgainst("sitemap-news", VALID["sitemap-news"].replace(part, other)).length;
  assert.equal(problems("2022-01-05T12:00:00+02:00", "2022-01-05"), 0);
  assert.equal(problems("2022-01-05T12:00:00+02:00", "2022-13-05"), 1);
  assert.equal(problems("<loc>https://example.org/a/</loc>", ""), 1);
  assert.equal(problems("<news:title>Τίτλος</news:title>", ""), 1);
  assert.equal(problems("<news:language>el<", "<news:language>Ελληνικά<"), 1);
  assert.equal(problems("</url>", "<image/></url>"), 1);
});
