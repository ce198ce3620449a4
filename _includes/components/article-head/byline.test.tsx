import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Story } from "../../../src/model/newsroom.ts";
import { createSection, createStory, januaryDay, site, strings } from "../../test-props.ts";
import { Byline } from "./byline.tsx";

function render(fields: Partial<Story>, changed: Story["sections"] = []): string {
  const story = createStory(fields);
  return renderToString(
    <Byline
      site={site}
      strings={strings}
      article={story}
      byline={story.byline}
      changed={changed}
    />,
  );
}

const PUBLISHED = '<time datetime="2022-01-05">Τετάρτη 5 Ιανουαρίου 2022</time>';

test("a byline says who writes, when, and how long it takes to read", () => {
  assert.equal(
    render({ words: 900 }),
    `<div class="note"><p><b>Σύνταξη</b> · ${PUBLISHED} · 5 λεπτά ανάγνωσης</p></div>`,
  );
});

test("the shortest text takes a minute", () => {
  assert.ok(render({ words: 3 }).includes("1 λεπτό ανάγνωσης"));
});

test("what others did is told below, those who did the same together", () => {
  const byline = [
    { id: "a", name: "Άννα", role: "photographs" },
    { id: "b", name: "Βασίλης", role: "text" },
    { id: "c", name: "Γιώργος", role: "video" },
    { id: "d", name: "Δάφνη", role: "photographs" },
  ] as const;
  assert.equal(
    render({ words: 900, byline }),
    `<div class="note"><p><b>Βασίλης</b> · ${PUBLISHED} · 5 λεπτά ανάγνωσης</p>` +
      "<p>Φωτογραφίες: Άννα, Δάφνη · Βίντεο: Γιώργος</p></div>",
  );
});

test("where nobody wrote, the first of the others begins", () => {
  const byline = [{ id: "a", name: "Άννα", role: "photographs" }] as const;
  assert.ok(render({ byline }).includes("<p>Φωτογραφίες: <b>Άννα</b> · <time"));
});

test("without a dateline the first place is shown", () => {
  const place = { name: "Καζακστάν" } as Story["places"][number];
  const other = { name: "Αλμάτι" } as Story["places"][number];
  assert.ok(render({ places: [place, other] }).includes("<b>Σύνταξη</b> · Καζακστάν · <time"));
});

test("a dateline is in the place of the first place", () => {
  const place = { name: "Καζακστάν" } as Story["places"][number];
  assert.ok(
    render({ places: [place], dateline: "Αλμάτι, 5 Ιανουαρίου" }).includes(
      "<b>Σύνταξη</b> · Αλμάτι, 5 Ιανουαρίου · <time",
    ),
  );
});

test("the last change is shown where there was one", () => {
  assert.ok(
    render({ updated: januaryDay(6) }).includes(
      '<p>Τελευταία ενημέρωση: <time datetime="2022-01-06">Πέμπτη 6 Ιανουαρίου 2022</time></p>',
    ),
  );
});

test("behind it are the sections that changed then", () => {
  const changed = [createSection(1), createSection(2)];
  assert.ok(
    render({ updated: januaryDay(6) }, changed).includes(
      '2022</time> · Νέο: <a href="#part-1">Μέρος 1</a>, <a href="#part-2">Μέρος 2</a></p>',
    ),
  );
  assert.ok(!render({}, changed).includes("Νέο:"));
});
