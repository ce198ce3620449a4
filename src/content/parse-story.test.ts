import assert from "node:assert/strict";
import { test } from "node:test";
import type { Story } from "../model/newsroom.ts";
import { type Files, changeFile, changeText, parseFiles } from "../../test/support/newsroom.ts";

const INDEX = "src/stories/unrest/index.md";

function parseStory(changes: Files = {}): Story {
  const { newsroom, problems } = parseFiles(changes);
  const [story] = newsroom?.stories ?? [];
  if (story === undefined) throw new Error(JSON.stringify(problems));
  return story;
}

function listAnchors(story: Story): readonly string[] {
  const blocks = [story.opening, ...story.sections.map(({ body }) => body), story.closing].flat();
  return [
    ...story.sections.map(({ slug }) => slug),
    ...blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : [])),
    ...story.sources.map(({ source }) => `_${source.id}`),
    ...story.sources.flatMap(({ claims }) => claims.map(({ anchor }) => anchor)),
  ];
}

test("::sections parts the opening from the closing", () => {
  const { opening, closing } = parseStory();
  assert.deepEqual(
    [opening, closing].map((blocks) => blocks.map(({ kind }) => kind)),
    [["html"], ["timeline"]],
  );
});

test("without ::sections the whole text is the opening", () => {
  const { opening, closing } = parseStory(changeFile(INDEX, "::sections\n\n", ""));
  assert.deepEqual([opening.length, closing.length], [2, 0]);
});

test("the story's last change is that of its last section", () => {
  const updated = changeFile(
    "src/stories/unrest/2-blackout.md",
    "published: 2022-01-05",
    "published: 2022-01-05\nupdated: 2022-01-06",
  );
  assert.equal(parseStory(updated).updated.iso, "2022-01-06");
});

test("sources are those of the whole story, in the order of first citation", () => {
  assert.deepEqual(
    parseStory().sources.map(({ source, claims }) => [
      source.id,
      claims.map(({ anchor }) => anchor),
    ]),
    [
      ["afp", ["___1", "protests__1"]],
      ["reuters", ["protests__2"]],
      ["desk", ["blackout__1"]],
    ],
  );
});

test("the dateline is the author's own words; without one there is none", () => {
  const story = parseStory({
    ...changeFile(INDEX, "byline:", "dateline: Αλμάτι, 5 Ιανουαρίου\nbyline:"),
    ...changeText("Χωρίς [@afp]"),
  });
  assert.equal(story.dateline, "Αλμάτι, 5 Ιανουαρίου");
  assert.deepEqual(
    story.sections.map(({ dateline }) => dateline),
    [undefined, undefined],
  );
});

test("what a key point and a shown timeline cite counts too", () => {
  const story = parseStory({
    ...changeFile(INDEX, "- Τρία.", "- Τρία [@reuters]."),
    ...changeFile("src/stories/unrest/timeline.json", "Αρχή.", "Αρχή [@reuters]."),
  });
  const reuters = story.sources.find(({ source }) => source.id === "reuters");
  assert.deepEqual(
    reuters?.claims.map(({ anchor }) => anchor),
    ["_k3__1", "_t1__1", "protests__2"],
  );
  assert.deepEqual(
    story.sections.map(({ sources }) => sources.map(({ source }) => source.id)),
    [["afp", "reuters"], ["desk"]],
  );
});

test("people and places are those of the front matter, then those that the text links to", () => {
  const { people, places } = parseStory(
    changeText("[Μ](place:mangystau) [Τ](person:tokayev) [Α](place:almaty) [@afp]"),
  );
  assert.deepEqual(
    [people, places].map((entities) => entities.map(({ id }) => id)),
    [["tokayev"], ["almaty", "mangystau"]],
  );
});

test("no two things on a story's page share an id, however alike their names", () => {
  const fieldsOf = (title: string): string =>
    `---\ntitle: ${title}\ndescription: ${title}.\npublished: 2022-01-05\n---\n`;
  const fill = (headings: readonly string[]): string =>
    headings.map((heading) => `## ${heading}\n\nα.\n\n`).join("");
  const text = `${fill(["C1", "1", "Β γ", "Β", "Β", "Β 2", "Afp"])}α [@afp] β [@afp]\n\n`;
  const story = parseStory({
    ...changeFile(INDEX, "::sections", `${text}${fill(["K1", "Protests"])}::sections`),
    "src/stories/unrest/3-a.md": fieldsOf("β") + text,
    "src/stories/unrest/4-a-b.md": fieldsOf("γ") + text,
    "src/stories/unrest/5-a-c1.md": fieldsOf("δ") + text,
    "src/stories/unrest/6-afp.md": fieldsOf("ε") + text,
  });
  const anchors = listAnchors(story);
  assert.equal(anchors.length, 98);
  assert.deepEqual(
    anchors.filter((anchor, index) => anchors.indexOf(anchor) < index),
    [],
  );
});

test("words and text leave out citations, and keep the words of links", () => {
  const story = parseStory(changeText("Πλήθος στο [Αλμάτι](place:almaty) [@afp]. Τέλος [@desk]."));
  assert.equal(story.sections[1]?.text, "Πλήθος στο Αλμάτι. Τέλος.");
  assert.equal(story.sections[1].words, 4);
});
