import assert from "node:assert/strict";
import { test } from "node:test";
import { minify } from "html-minifier-terser";
import { joinStories } from "../content/join-stories.ts";
import { openNewsroom, readStory } from "../content/open-newsroom.ts";
import { readSourceFiles } from "../content/read-source-files.ts";
import { listOthers } from "../content/list-others.ts";
import { listListings } from "../content/list-listings.ts";
import { listStoryPages } from "../content/list-story-pages.ts";
import { OPTIONS } from "../render/ask-minifier.ts";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import { layoutPage } from "./layout-page.tsx";

/** Every page of the test newsroom as it is rendered, by address. */
function renderPages(): ReadonlyMap<string, string> {
  const newsroom = openNewsroom(readSourceFiles("test/newsroom"));
  const { site, strings, catalogue, standing, clock } = newsroom;
  assert.ok(site && strings);
  const read = newsroom.folders.map((folder) => readStory(folder, newsroom));
  const { outlines } = joinStories(
    newsroom,
    read.map(({ report }) => report),
  );
  const others = listOthers(outlines);
  const pages = [
    ...read
      .flatMap(({ story }) => story ?? [])
      .flatMap((story) => listStoryPages(story, others.get(story.slug) ?? [])),
    ...listListings({
      site,
      catalogue,
      standing: standing.flatMap(({ page }) => page ?? []),
      outlines,
      moves: [],
      clock,
    }),
  ];
  return new Map(
    pages.map((page) => [page.path, renderTree(layoutPage(page, { site, strings }))] as const),
  );
}

test("every page of the test newsroom is minified to what the minifier itself makes of it", async () => {
  const pages = renderPages();
  assert.ok(pages.has("/stories/stopped-clocks/") && pages.has("/404.html"));
  for (const [path, html] of pages) {
    assert.equal(await minifyHtml(html), await minify(html, OPTIONS), path);
  }
});
