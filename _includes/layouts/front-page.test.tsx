import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { outlineStory } from "../../src/site/outline-story.ts";
import { createStory, site, strings } from "../test-props.ts";
import { FrontPage } from "./front-page.tsx";

function render(count: number, number = 1): string {
  const stories = Array.from({ length: count }, (_, index) =>
    createStory({ slug: `s${index}`, path: `/stories/s${index}/`, title: `Τίτλος ${index}` }),
  );
  const outlines = stories.map(outlineStory);
  const leadSections = number === 1 ? (outlines[0]?.sections ?? []) : [];
  const props = {
    path: "/",
    items: outlines,
    leadSections,
    part: { number, total: 2, start: "/" },
  };
  return renderToString(<FrontPage site={site} strings={strings} {...props} />);
}

function headlines(html: string): readonly string[] {
  return [...html.matchAll(/<h2><a href="[^"]*">([^<]*)<\/a><\/h2>/g)].map(
    ([, title = ""]) => title,
  );
}

test("without stories the front page says so", () => {
  const html = render(0);
  assert.ok(html.includes(`<p>${strings.noStories}</p>`));
  assert.deepEqual(headlines(html), []);
});

test("a single story is the lead, with its sections, and nothing is below it", () => {
  const html = render(1);
  assert.deepEqual(headlines(html), ["Τίτλος 0"]);
  assert.ok(html.includes('class="story-card story-card--lead"'));
  assert.ok(html.includes('<a href="/stories/unrest/part-2/">Μέρος 2</a>'));
  assert.ok(!html.includes(strings.otherStories));
});

test("of forty stories the first is the lead and the others follow in their order", () => {
  const html = render(40);
  assert.deepEqual(
    headlines(html),
    Array.from({ length: 40 }, (_, index) => `Τίτλος ${index}`),
  );
  assert.equal(html.split("story-card--lead").length - 1, 1);
});

test("the second page has older stories, none of them large, and says in its title which it is", () => {
  const html = render(2, 2);
  assert.deepEqual(headlines(html), ["Τίτλος 0", "Τίτλος 1"]);
  assert.ok(!html.includes("story-card--lead"));
  assert.ok(html.includes(`<title>Πρωτοσέλιδο – Σελίδα 2 – ${site.name}</title>`));
});

test("the paper's name is the front page's one heading of level 1, and its title", () => {
  const html = render(1);
  assert.deepEqual(html.match(/<h1[\s>]/g)?.length, 1);
  assert.ok(html.includes(`<title>${site.name}</title>`));
});
