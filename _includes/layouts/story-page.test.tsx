import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { Story } from "../../src/model/newsroom.ts";
import { createSection, createStory, site, strings } from "../test-props.ts";
import { SectionPage } from "./section-page.tsx";
import { StoryPage } from "./story-page.tsx";

function renderStory(fields: Partial<Story>, others: readonly Story[] = []): string {
  return renderToString(
    <StoryPage site={site} strings={strings} story={createStory(fields)} others={others} />,
  );
}

function renderSection(position: number): string {
  const sections = [createSection(1), createSection(2), createSection(3)];
  const story = createStory({ sections });
  const section = sections[position - 1] ?? createSection(position);
  const place = {
    story,
    section,
    position,
    previous: sections[position - 2],
    next: sections[position],
  };
  return renderToString(<SectionPage site={site} strings={strings} {...place} />);
}

test("a story's headings go down one level at a time: story, section, heading in a section", () => {
  const body = [{ kind: "heading", level: 2, id: "part-1-x", html: "Υπότιτλος" }] as const;
  const html = renderStory({ sections: [createSection(1, { body })] });
  assert.ok(html.includes("<h1>Τίτλος</h1>"));
  assert.ok(html.includes('<h2 id="part-1"><a href="#part-1">Μέρος 1</a></h2>'));
  assert.ok(html.includes('<h3 id="part-1-x">Υπότιτλος</h3>'));
});

test("a heading on a section's own page is one level below its title", () => {
  const section = createSection(1, {
    body: [{ kind: "heading", level: 2, id: "part-1-x", html: "Υπότιτλος" }],
  });
  const place = {
    story: createStory(),
    section,
    position: 1,
    previous: undefined,
    next: undefined,
  };
  const html = renderToString(<SectionPage site={site} strings={strings} {...place} />);
  assert.ok(html.includes('<h2 id="part-1-x">Υπότιτλος</h2>'));
});

test("a developing story says so, a closed one does not", () => {
  assert.ok(
    renderStory({ status: "developing" }).includes(
      `<a href="/topics/world/">Διεθνή</a> · Σε εξέλιξη`,
    ),
  );
  assert.ok(!renderStory({ status: "closed" }).includes(strings.developing));
});

test("what comes next is the other stories, under one heading; nothing where there is none", () => {
  const other = createStory({ slug: "b", path: "/stories/b/", title: "Άλλο" });
  assert.ok(renderStory({}, [other]).includes('<a href="/stories/b/">Άλλο</a>'));
  assert.equal(renderStory({}, [other]).split(strings.furtherReading).length, 2);
  assert.ok(!renderStory({}).includes(strings.furtherReading));
});

test("the text is before the timeline, the names and the sources", () => {
  const html = renderStory({
    closing: [{ kind: "html", html: "<p>Κλείσιμο.</p>" }],
    people: [],
    sources: [],
  });
  assert.ok(html.indexOf("Κείμενο 2.") < html.indexOf("Κλείσιμο."));
});

test("a section says its place, and leads to its neighbours and its story", () => {
  const html = renderSection(2);
  assert.ok(html.includes('<a href="/stories/unrest/">Τίτλος</a> · Μέρος 2 από 3'));
  assert.ok(html.includes('<a href="/stories/unrest/part-1/" rel="prev">Μέρος 1</a>'));
  assert.ok(html.includes('<a href="/stories/unrest/part-3/" rel="next">Μέρος 3</a>'));
});

test("the first section has nothing before it, the last nothing after it", () => {
  assert.ok(!renderSection(1).includes('rel="prev"'));
  assert.ok(!renderSection(3).includes('rel="next"'));
});

test("text from authors is escaped wherever it is", () => {
  const html = renderStory({ title: '</title><script>"', description: '"><img src=x>' });
  assert.ok(!html.includes("<script>"));
  assert.ok(!html.includes("<img"));
});

test("a story without sections has its key points before its text, no parts, no contents and one title", () => {
  const opening = [{ kind: "html", html: "<p>Όλο το κείμενο.</p>" }] as const;
  const html = renderStory({ sections: [], opening });
  assert.ok(html.indexOf("<li>Ένα</li>") < html.indexOf("Όλο το κείμενο."), html);
  assert.ok(!html.includes("Μέρος") && !html.includes(strings.contents), html);
  assert.equal(html.match(/>Τίτλος</g)?.length, 1, html);
});

test("a story that is no news says what it is, on its page and on those of its sections", () => {
  const story = createStory({ kind: "opinion" });
  const mark = '<a href="/topics/world/">Διεθνή</a> · Άποψη · Σε εξέλιξη';
  assert.ok(renderStory({ kind: "opinion" }).includes(mark));
  const place = { story, section: createSection(1), position: 1, previous: undefined };
  const html = renderToString(
    <SectionPage site={site} strings={strings} {...place} next={undefined} />,
  );
  assert.ok(html.includes("Μέρος 1 από 2 · Άποψη"), html);
});

test("a story without people and places has no list of them", () => {
  assert.ok(!renderStory({}).includes(strings.peopleAndPlaces));
});
