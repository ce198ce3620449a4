import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { strings } from "../../_includes/test-props.ts";
import { listListings } from "../site/list-listings.ts";
import { listStoryPages } from "../site/open-site.ts";
import { openNewsroom, readStory } from "../site/open-newsroom.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { SitePage } from "../model/site-pages.ts";
import { createClock, createFiles } from "../../test/support/newsroom.ts";
import { layoutPage } from "../../test/support/pipeline/pages.ts";

/** One more story than a page of a list holds. */
const COUNT = 51;

const clock = createClock("2022-01-31T12:00:00+02:00");

/** All pages of a newsroom whose lists of stories have two pages each. */
function renderPages(): readonly (readonly [page: SitePage, html: string])[] {
  const newsroom = openNewsroom(createFiles(), clock);
  const { site, catalogue, standing } = newsroom;
  assert.ok(site);
  const [read] = newsroom.folders.map((folder) => readStory(folder, newsroom));
  assert.ok(read?.story && read.report.outline);
  const { outline } = read.report;
  const outlines = Array.from({ length: COUNT }, (_, index): StoryOutline => {
    return { ...outline, slug: `${outline.slug}-${index}` };
  });
  const own = standing.flatMap(({ page }) => page ?? []);
  const pages: readonly SitePage[] = [
    ...listListings({
      site,
      catalogue,
      front: undefined,
      standing: own,
      outlines,
      moves: [],
      clock,
    }),
    ...listStoryPages(read.story, []),
  ];
  const context = { site, strings, isPreview: false };
  return pages.map((page) => [page, renderToString(layoutPage(page, context))] as const);
}

const PAGES = renderPages();

test("every page has one heading of the first level, and further pages of a list say in it which they are", () => {
  for (const [{ path }, html] of PAGES) {
    const headings = [...html.matchAll(/<h1[ >].*?<\/h1>/gs)].map(([heading]) => heading);
    assert.equal(headings.length, 1, path);
    assert.equal(html.includes("Σελίδα 2</h1>"), path.includes("/page/2/"), path);
  }
  assert.ok(PAGES.some(([{ path }]) => path === "/page/2/"));
});

test("every navigation of a page has a name of its own", () => {
  for (const [{ path }, html] of PAGES) {
    const navigations = [...html.matchAll(/<nav([^>]*)>/g)].map(([, attributes]) => attributes);
    const names = navigations.map(
      (attributes = "") => / aria-label(?:ledby)?="([^"]+)"/.exec(attributes)?.[1],
    );
    assert.ok(!names.includes(undefined), path);
    assert.equal(new Set(names).size, names.length, path);
  }
});

test("every section has a heading before any other section in it", () => {
  for (const [{ path, kind }, html] of PAGES) {
    // The results of a search have their headings once there are results.
    if (kind === "search") continue;
    for (const [, inside = ""] of html.matchAll(/<section[^>]*>(.*?)(?=<\/?section)/gs)) {
      assert.match(inside, /<h[2-6][ >]/, `${path} ${inside.slice(0, 80)}`);
    }
  }
});
