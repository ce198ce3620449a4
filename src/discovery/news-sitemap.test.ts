import assert from "node:assert/strict";
import { test } from "node:test";
import type { StoryOutline } from "../model/outline.ts";
import { createNewsSitemap } from "./news-sitemap.ts";
import { SITE, createOutline, createSection, date } from "./test-outlines.ts";

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
