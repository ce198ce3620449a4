import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Story } from "../../src/model/newsroom.ts";
import type { StoryOutline } from "../../src/model/outline.ts";
import { arrangeFront } from "../../src/site/arrange-front.ts";
import { outlineStory } from "../../src/site/outline-story.ts";
import { createSection, createStory, site, strings } from "../test-props.ts";
import { FrontPage } from "./front-page.tsx";

const WORLD = { name: "Διεθνή", path: "/topics/world/" };

function createStories(count: number, fields: Partial<Story> = {}): readonly StoryOutline[] {
  return Array.from({ length: count }, (_, index) =>
    outlineStory(
      createStory({
        slug: `s${index}`,
        path: `/stories/s${index}/`,
        title: `Τίτλος ${index}`,
        ...fields,
      }),
    ),
  );
}

function render(count: number, number = 1, fields: Partial<Story> = {}): string {
  const items = createStories(count, fields);
  const { tiers } = arrangeFront(items, undefined, 0);
  const props = {
    path: number === 1 ? "/" : "/page/2/",
    items,
    ...(number === 1 && { tiers }),
    part: { number, total: 2, start: "/" },
  };
  return renderToString(<FrontPage site={site} strings={strings} {...props} />);
}

function headlines(html: string): readonly string[] {
  return [...html.matchAll(/<h[23]><a href="[^"]*">([^<]*)<\/a><\/h[23]>/g)].map(
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
  assert.ok(html.includes('<a href="/stories/unrest/part-2/">Μέρος 2</a>'));
  assert.ok(!html.includes(strings.otherStories));
});

test("of forty stories the first is the lead and the others follow in their order", () => {
  const html = render(40);
  assert.deepEqual(
    headlines(html),
    Array.from({ length: 40 }, (_, index) => `Τίτλος ${index}`),
  );
  assert.equal(
    html.split("story-card__description").length - 1,
    5,
    "lead, seconds, first of a topic",
  );
});

test("the second page has older stories, none of them large, and says in its title which it is", () => {
  const html = render(2, 2);
  assert.deepEqual(headlines(html), ["Τίτλος 0", "Τίτλος 1"]);
  assert.ok(!html.includes("front-page__lead"));
  assert.ok(html.includes(`<title>Πρωτοσέλιδο – Σελίδα 2 – ${site.name}</title>`));
});

test("the paper's name is the front page's one heading of level 1, and its title", () => {
  const html = render(1);
  assert.deepEqual(html.match(/<h1[\s>]/g)?.length, 1);
  assert.ok(html.includes(`<title>${site.name}</title>`));
});

test("a column has its topic's name once, above its stories", () => {
  const html = render(12);
  const [, ...columns] = html.split("front-page__topic");
  assert.equal(columns.join("").split(WORLD.name).length - 1, 1);
});

test("a headline of more than seventy letters is set smaller", () => {
  assert.ok(!render(1, 1, { title: "Α".repeat(70) }).includes("story-card--long"));
  assert.ok(render(1, 1, { title: "Α".repeat(71) }).includes("story-card--long"));
});

test("the section of a developing story that changed last shows its time", () => {
  const late = { precision: "time", iso: "2022-01-05T19:00+02:00", instant: 2e12 } as const;
  const sections = [createSection(1), createSection(2, { updated: late })];
  assert.ok(
    render(1, 1, { sections }).includes(`<time datetime="${late.iso}">18 Μαΐου, 06:33</time>`),
  );
  assert.ok(!render(1, 1, { sections, status: "closed" }).includes(late.iso));
  assert.ok(!render(1, 1).includes("front-page__sections kicker"));
});

test("dates leave out the year of the lead, which is that of the site's zone", () => {
  const [newYear, newYearInUtc, oldYear] = [
    { iso: "2026-01-01T00:30:00+02:00", words: "1 Ιανουαρίου, 00:30" },
    { iso: "2025-12-31T22:10:00+00:00", words: "1 Ιανουαρίου, 00:10" },
    { iso: "2026-01-01T01:00:00+05:00", words: "Τετάρτη 31 Δεκεμβρίου 2025, 22:00" },
  ];
  for (const lead of [newYear, newYearInUtc]) {
    const items = [lead, newYear, newYearInUtc, oldYear].map(({ iso }, index) => {
      const updated = { precision: "time", iso, instant: Date.parse(iso) } as const;
      return outlineStory(createStory({ slug: `s${index}`, updated }));
    });
    const { tiers } = arrangeFront(items, undefined, 0);
    const part = { number: 1, total: 1, start: "/" };
    const html = renderToString(
      <FrontPage site={site} strings={strings} path="/" items={items} tiers={tiers} part={part} />,
    );
    for (const { iso, words } of [newYear, newYearInUtc, oldYear]) {
      assert.ok(html.includes(`<time datetime="${iso}">${words}</time>`), `${words} in ${html}`);
    }
  }
});

function renderBreaking(count: number): string {
  const tiers = {
    ...arrangeFront(createStories(count), undefined, 0).tiers,
    breaking: { text: "Παραιτήθηκε η κυβέρνηση", link: "/stories/s0/" },
  };
  const part = { number: 1, total: 1, start: "/" };
  return renderToString(
    <FrontPage site={site} strings={strings} path="/" items={[]} tiers={tiers} part={part} />,
  );
}

const BREAKING = `<strong>${strings.breaking}</strong> <a href="/stories/s0/">Παραιτήθηκε η κυβέρνηση</a>`;

test("breaking news is above the lead, with its link", () => {
  const html = renderBreaking(1);
  assert.ok(html.indexOf(BREAKING) > 0);
  assert.ok(html.indexOf(BREAKING) < html.indexOf("front-page__lead"));
});

test("breaking news is shown where there are no stories too, above the words that say so", () => {
  const html = renderBreaking(0);
  assert.ok(html.indexOf(BREAKING) > 0);
  assert.ok(html.indexOf(BREAKING) < html.indexOf(`<p>${strings.noStories}</p>`));
});
