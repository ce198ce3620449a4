import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { readSourceFiles } from "../content/read-source-files.ts";
import { parseNewsroom } from "../content/parse-newsroom.ts";
import { createCheckout } from "./test-checkout.ts";

const FIXTURE = "src/cli/fixtures/long-story";
const PAGE = "_site/stories/long-story/index.html";

test("a story of 1,200 words with a map, a timeline and three posts fits into one response", () => {
  const checkout = createCheckout();
  try {
    cpSync(FIXTURE, join(checkout.root, "src/stories/long-story"), { recursive: true });
    const { newsroom, problems } = parseNewsroom(readSourceFiles(checkout.root));
    const story = newsroom?.stories.find(({ slug }) => slug === "long-story");
    assert.deepEqual(problems, []);
    assert.ok(story && story.words >= 1_200, `${story?.words ?? 0} words`);

    const { status, stdout, stderr } = checkout.run("build");
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.ok(!stdout.includes("warning"), stdout);

    const html = checkout.read(PAGE);
    assert.equal(html.match(/<blockquote>/g)?.length, 3);
    assert.ok(html.includes(" aria-labelledby=timeline_>"));
    assert.ok(html.includes("<svg viewBox="));
    const size = gzipSync(html, { level: 9 }).length;
    assert.ok(size <= 12_288, `${size} bytes`);
  } finally {
    checkout.remove();
  }
});
