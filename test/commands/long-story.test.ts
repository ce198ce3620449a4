import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { openSite } from "../../src/site/open-site.ts";
import { readSourceFiles } from "../../src/source/read-source-files.ts";
import { TEST_NEWSROOM, createCheckout } from "../support/commands/checkout.ts";

const SLUG = "old-observatory";
const CLOCK = { now: Date.parse("2022-02-01T00:00:00Z"), isPreview: true };

test("a story of 1,200 words with a map, a timeline and three posts fits into one response", () => {
  const { newsroom, problems } = openSite(readSourceFiles(TEST_NEWSROOM), CLOCK);
  const story = newsroom?.stories.find(({ slug }) => slug === SLUG);
  assert.deepEqual(problems, []);
  assert.ok(story && story.words >= 1_200, `${story?.words ?? 0} words`);

  const checkout = createCheckout();
  try {
    const { status, stdout, stderr } = checkout.run("build");
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.ok(!stdout.includes("warning"), stdout);

    const html = checkout.read(`_site/stories/${SLUG}/index.html`);
    assert.equal(html.match(/<blockquote>/g)?.length, 3);
    assert.ok(html.includes(" aria-labelledby=timeline_>"));
    assert.ok(html.includes("<svg viewBox="));
    const size = gzipSync(html, { level: 9 }).length;
    assert.ok(size <= 12_288, `${size} bytes`);
  } finally {
    checkout.remove();
  }
});
