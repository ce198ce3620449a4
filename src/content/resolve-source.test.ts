import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, CitedSource, Story } from "../model/newsroom.ts";
import { type Files, changeFile, listProblems, parseFiles } from "../../test/support/newsroom.ts";

const index = "src/stories/unrest/index.md";
const section = "src/stories/unrest/2-blackout.md";

function withStorySource(source: string): Files {
  return changeFile(index, "byline: [desk]", `byline: [desk]\nsource: ${source}`);
}

function withSection(source: string | undefined, text = "Ήσυχη νύχτα."): Files {
  const line = source === undefined ? "" : `source: ${source}\n`;
  const fields = `title: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05\n${line}`;
  return { [section]: `---\n${fields}---\n\n${text}\n` };
}

function readStory(changes: Files): Story {
  const { newsroom, problems } = parseFiles(changes);
  assert.deepEqual(problems, []);
  const story = newsroom?.stories[0];
  assert.ok(story);
  return story;
}

function listSources(sources: readonly CitedSource[]): readonly string[] {
  return sources.flatMap(({ source, claims }) =>
    claims.map(({ label }) => `${source.id}: ${label}`),
  );
}

function showHtml(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === "html" ? block.html : "")).join("");
}

const SOUND = [
  { source: "afp", cited: ["afp: AFP"] },
  { source: '"@afp"', cited: ["afp: AFP"] },
  { source: "reuters; via=blogger", cited: ["reuters: Reuters, citationVia μπλόγκερ"] },
  { source: "desk; of=tokayev", cited: ["desk: σύνταξη, citationOf Τοκάγεφ"] },
  { source: "afp; reuters", cited: ["afp: AFP", "reuters: Reuters"] },
] as const;

for (const { source, cited } of SOUND) {
  test(`what cites nothing in a section is from its source, ${source}, without a warning`, () => {
    const story = readStory(withSection(source));
    assert.deepEqual(listSources(story.sections[1]?.sources ?? []), cited);
    const shown = showHtml(story.sections[1]?.body ?? []);
    for (const each of cited) assert.ok(shown.includes(each.replace(/^.*: /, "")), shown);
    const inStory = listSources(story.sources);
    assert.deepEqual(
      cited.filter((each) => !inStory.includes(each)),
      [],
    );
  });
}

test("a paragraph that cites keeps its own source", () => {
  const story = readStory(withSection("afp", "Νύχτα [@reuters].\n\nΜέρα."));
  assert.deepEqual(listSources(story.sections[1]?.sources ?? []), ["reuters: Reuters", "afp: AFP"]);
});

test("a story's source holds for its opening and for the sections without one", () => {
  const text = changeFile(index, "Έφοδος στο δημαρχείο [@afp].", "Έφοδος στο δημαρχείο.")[index];
  const opening = String(text).replace("byline: [desk]", "byline: [desk]\nsource: reuters");
  const story = readStory({ ...withSection(undefined), [index]: opening });
  assert.match(showHtml(story.opening), /href="#_reuters"/);
  assert.deepEqual(listSources(story.sections[1]?.sources ?? []), ["reuters: Reuters"]);
});

test("a section's source comes before the story's", () => {
  const story = readStory({ ...withStorySource("reuters"), ...withSection("afp") });
  assert.deepEqual(listSources(story.sections[1]?.sources ?? []), ["afp: AFP"]);
});

test("without a source such a paragraph is the desk's, with a warning", () => {
  assert.deepEqual(listProblems(withSection(undefined)), [
    `${section}:7:1  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].`,
  ]);
});

const FORM =
  '"source" is not a citation without its brackets. Write source: afp, source: reuters; via=blogger or source: desk; of=peskov.';

const MEANT = '"source" is not a citation without its brackets. Write source:';

const WRONG = [
  {
    source: "reutres",
    problem: `5:9  unknown-id  "reutres" is not an id in sources.json. Did you mean "reuters"?`,
  },
  {
    source: '"reuters; via=bloger"',
    problem: `5:23  unknown-id  "bloger" is no source, person or place, and not one of the "words" in strings.json. Did you mean "blogger"?`,
  },
  {
    source: "desk; of=tokayef",
    problem: `5:18  unknown-id  "tokayef" is no source, person or place, and not one of the "words" in strings.json. Did you mean "tokayev"?`,
  },
  {
    source: "tokayev",
    problem: `5:9  unknown-id  "tokayev" is a person, and not an id in sources.json. Write source: desk; of=tokayev where these are the person's words to us, or add a source for them to sources.json.`,
  },
  { source: "via=blogger", problem: `5:9  citation-syntax  ${FORM}` },
  { source: '"[@afp]"', problem: `5:9  citation-syntax  ${MEANT} afp` },
  { source: "AFP", problem: `5:9  citation-syntax  ${MEANT} afp` },
  { source: "afp; via=afp; via=afp", problem: `5:9  citation-syntax  ${FORM}` },
] as const;

for (const { source, problem } of WRONG) {
  test(`source: ${source} is refused once, at its place`, () => {
    const problems = listProblems(withSection(source, "Ένα.\n\nΔύο."));
    assert.deepEqual(problems, [`${section}:${problem}`]);
  });
}

test("a story's wrong source is reported once, however many sections it has", () => {
  assert.deepEqual(listProblems(withStorySource("reutres")), [
    `${index}:7:9  unknown-id  "reutres" is not an id in sources.json. Did you mean "reuters"?`,
  ]);
});
