import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { ArchiveMonth } from "../../src/model/archive.ts";
import { outlineStory } from "../../src/site/outline-story.ts";
import { createStory, januaryDay, site, strings } from "../test-props.ts";
import { ArchiveMonthPage } from "./archive-month-page.tsx";
import { ArchivePage } from "./archive-page.tsx";
import { TopicPage } from "./topic-page.tsx";

const january: ArchiveMonth = { path: "/archive/2022/01/", date: januaryDay(1), count: 1 };
const year = { year: "2022", path: "/archive/2022/", months: [january] };
const context = { site, strings };
const items = [outlineStory(createStory({ published: januaryDay(3), updated: januaryDay(9) }))];

function renderMonth(older?: ArchiveMonth, newer?: ArchiveMonth): string {
  const part = { number: 1, total: 1, start: january.path };
  const page = { path: january.path, part, month: january, year, older, newer, items };
  return renderToString(<ArchiveMonthPage {...context} {...page} />);
}

test("the archive names its years and their months, with the number of stories", () => {
  const page = { path: "/archive/", year: undefined, years: [year] };
  const html = renderToString(<ArchivePage {...context} {...page} />);
  assert.ok(html.includes("<h1>Αρχείο</h1>"));
  assert.ok(html.includes('<h2><a href="/archive/2022/">2022</a></h2>'));
  assert.ok(html.includes('<a href="/archive/2022/01/">Ιανουάριος 2022</a>'));
  assert.ok(html.includes("1 ρεπορτάζ"));
});

test("a year's page has its year in the title, and leads to the archive", () => {
  const page = { path: "/archive/2022/", year: "2022", years: [year] };
  const html = renderToString(<ArchivePage {...context} {...page} />);
  assert.ok(
    html.includes("<h1>Αρχείο 2022</h1><p>Τα ρεπορτάζ του 2022, ανά μήνα δημοσίευσης.</p>"),
  );
  assert.ok(html.includes('<p class="kicker"><a href="/archive/">Αρχείο</a></p>'));
  assert.ok(!html.includes("<h2>"));
});

test("a month's stories show the day of their publication", () => {
  const html = renderMonth();
  assert.ok(html.includes("<h1>Ιανουάριος 2022</h1>"));
  assert.ok(html.includes("Δευτέρα 3 Ιανουαρίου 2022"));
  assert.ok(!html.includes("9 Ιανουαρίου"));
});

test("a month leads to its neighbours, where it has any", () => {
  assert.ok(!renderMonth().includes('<nav class="pager"'));
  const older = { ...january, path: "/archive/2021/12/" };
  const html = renderMonth(older, { ...january, path: "/archive/2022/02/" });
  assert.ok(html.indexOf("/archive/2021/12/") < html.indexOf("/archive/2022/02/"));
});

test("a topic says what belongs to it and lists its stories; without any it says so", () => {
  const topic = { id: "world", path: "/topics/world/", name: "Διεθνή", description: "Έξω." };
  const part = { number: 1, total: 1, start: topic.path };
  const page = { path: topic.path, part, topic };
  const html = renderToString(<TopicPage {...context} {...page} items={items} />);
  assert.ok(html.includes('<h2><a href="/stories/unrest/">Τίτλος</a></h2>'));
  const empty = renderToString(<TopicPage {...context} {...page} items={[]} />);
  assert.ok(empty.includes(`<p>${strings.noStories}</p>`));
});
