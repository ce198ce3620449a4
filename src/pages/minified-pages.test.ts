import assert from "node:assert/strict";
import { test } from "node:test";
import { minify } from "html-minifier-terser";
import { readSourceFiles } from "../source/read-source-files.ts";
import { OPTIONS } from "../render/ask-minifier.ts";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import { listPages, openSite, planPages } from "../site/open-site.ts";
import { layoutPage } from "../../test/support/pipeline/pages.ts";

/** Every page of the test newsroom as it is rendered, by address. */
function renderPages(): ReadonlyMap<string, string> {
  const site = openSite(readSourceFiles("test/newsroom"));
  const plan = planPages(site);
  const pages = listPages(site, plan);
  return new Map(
    pages.map((page) => [page.path, renderTree(layoutPage(page, plan.context))] as const),
  );
}

test("every page of the test newsroom is minified to what the minifier itself makes of it", async () => {
  const pages = renderPages();
  assert.ok(pages.has("/stories/stopped-clocks/") && pages.has("/404.html"));
  for (const [path, html] of pages) {
    assert.equal(await minifyHtml(html), await minify(html, OPTIONS), path);
  }
});
