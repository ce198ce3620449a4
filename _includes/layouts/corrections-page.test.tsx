import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { CorrectionRecord } from "../../src/model/outline.ts";
import { createSection, createStory, januaryDay, site, strings } from "../test-props.ts";
import { CorrectionsPage } from "./corrections-page.tsx";
import { MovedPage } from "./moved-page.tsx";
import { SectionPage } from "./section-page.tsx";
import { StoryPage } from "./story-page.tsx";
import { urlOf } from "../../src/links/site-address.ts";

const part = { number: 1, total: 1, start: "/corrections/" };
const story = { title: "Τίτλος", path: "/stories/unrest/" };
const first = createSection(1);
const correction = { date: januaryDay(6), html: "Ήταν βράδυ.", section: first };

function renderPage(items: readonly CorrectionRecord[]): string {
  return renderToString(
    <CorrectionsPage
      site={site}
      strings={strings}
      path="/corrections/"
      part={part}
      items={items}
    />,
  );
}

test("each correction leads to the section, or to the story, that it is about", () => {
  const html = renderPage([
    { ...correction, story },
    { ...correction, html: "Άλλο.", section: undefined, story },
  ]);
  assert.ok(html.includes('<a class="note" href="/stories/unrest/part-1/">Τίτλος – Μέρος 1</a>'));
  assert.ok(html.includes('<a class="note" href="/stories/unrest/">Τίτλος</a>'));
  assert.ok(!html.includes(strings.noCorrections));
});

test("without corrections the page says so", () => {
  assert.ok(renderPage([]).includes(`<p>${strings.noCorrections}</p>`));
});

test("a story's corrections are between its head and its text", () => {
  const html = renderToString(
    <StoryPage
      site={site}
      strings={strings}
      story={createStory({ corrections: [correction] })}
      others={[]}
    />,
  );
  const places = ["</header><section aria-label", "Ήταν βράδυ.", "Τα βασικά", "Κείμενο 1."];
  const found = places.map((words) => html.indexOf(words));
  assert.ok(
    found.every((place, index) => place > (found[index - 1] ?? 0)),
    String(found),
  );
});

test("a correction is on the page of its section, and on no other section's", () => {
  const whole = createStory({ corrections: [correction] });
  const pages = whole.sections.map((section, index) =>
    renderToString(
      <SectionPage
        site={site}
        strings={strings}
        story={whole}
        section={section}
        position={index + 1}
        previous={undefined}
        next={undefined}
      />,
    ),
  );
  assert.deepEqual(
    pages.map((html) => html.includes("Ήταν βράδυ.")),
    [true, false],
  );
});

test("a page that has moved leads on at once, and by a link, and is kept out of search engines", () => {
  const html = renderToString(<MovedPage site={site} strings={strings} target={story} />);
  for (const part of [
    '<meta http-equiv="refresh" content="0; url=/stories/unrest/"/>',
    `<link rel="canonical" href="${urlOf(site.address, "/stories/unrest/")}"/>`,
    '<meta name="robots" content="noindex"/>',
    '<a href="/stories/unrest/">Τίτλος</a>',
  ]) {
    assert.ok(html.includes(part), part);
  }
});
