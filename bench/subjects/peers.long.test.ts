import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, test } from "node:test";
import type { Newsroom } from "../../src/model/newsroom.ts";
import { openSite } from "../../src/site/open-site.ts";
import { createNewsroom } from "../newsroom/create-newsroom.ts";
import { runMeasured } from "../run-measured.ts";
import { digestSite } from "../site-digest.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";

/** Records and lists have a page for each fifty lines. */
const LINES = 50;

const files = [...createNewsroom({ stories: 12, seed: 3 })];
const newsroom = parse();

for (const peer of [hugo, eleventy]) {
  const isMissing = peer.findVersion() === undefined;
  suite(`the pages of ${peer.name}`, { skip: isMissing && `${peer.name} is not installed` }, () => {
    test("are as many as the newsroom has, with the same parts in each story and section", async () => {
      const folder = mkdtempSync(join(tmpdir(), "peer-"));
      try {
        peer.prepare(folder, files);
        await runMeasured(peer.command(), folder);
        const site = join(folder, peer.site);
        assert.equal(digestSite(site).pages, countPages(newsroom));
        for (const { path, parts } of listParts(newsroom)) {
          const html = readFileSync(join(site, path, "index.html"), "utf8");
          assert.deepEqual({ path, parts: countParts(html) }, { path, parts });
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}

test("the peer that is plain Eleventy minifies as the site does", () => {
  const readOptions = (path: string): string | undefined =>
    /OPTIONS = (\{[^}]*\})/.exec(readFileSync(path, "utf8"))?.[1];
  const own = readOptions("src/render/ask-minifier.ts");
  assert.ok(own !== undefined);
  assert.equal(readOptions("bench/peers/eleventy/eleventy.config.js"), own);
});

function parse(): Newsroom {
  const encoder = new TextEncoder();
  const sources = files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  const parsed = openSite(sources.sort((a, b) => (a.path < b.path ? -1 : 1))).newsroom;
  assert.ok(parsed !== undefined);
  return parsed;
}

/** Front page, 404, standing pages, stories, sections, records and their three lists. */
function countPages({ stories, standingPages, people, places, sources }: Newsroom): number {
  const pagesOf = (lines: number): number => Math.max(1, Math.ceil(lines / LINES));
  const records = [...people, ...places, ...sources];
  const lists = [people, places, sources].map(({ length }) => pagesOf(length));
  const pages = [...lists, ...records.map(({ appearances }) => pagesOf(appearances.length))];
  const fixed = 2 + standingPages.length;
  const articles = stories.reduce((sum, { sections }) => sum + 1 + sections.length, 0);
  return fixed + articles + pages.reduce((sum, count) => sum + count, 0);
}

interface Parts {
  readonly citations: number;
  readonly sources: number;
  readonly posts: number;
}

interface PageParts {
  readonly path: string;
  readonly parts: Parts;
}

function listParts({ stories }: Newsroom): readonly PageParts[] {
  const articles = stories.flatMap((story) => [story, ...story.sections]);
  return articles.map((article) => {
    const bodies =
      "opening" in article
        ? [article.opening, ...article.sections.map(({ body }) => body)]
        : [article.body];
    const parts = {
      citations: article.sources.reduce((sum, { claims }) => sum + claims.length, 0),
      sources: article.sources.length,
      posts: bodies.flat().filter(({ kind }) => kind === "post").length,
    };
    return { path: article.path, parts };
  });
}

function countParts(html: string): Parts {
  const count = (pattern: RegExp): number => [...html.matchAll(pattern)].length;
  return {
    citations: count(/<span>πηγή: /g),
    sources: count(/<li id=_/g),
    posts: count(/<figure class=post>/g),
  };
}
