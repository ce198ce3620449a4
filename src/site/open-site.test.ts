import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Files,
  changeFile,
  changeText,
  createFiles,
  listProblems,
} from "../../test/support/newsroom.ts";
import { openSite } from "./open-site.ts";

const SECTION = "src/stories/unrest/1-protests.md";
const TIMELINE = "src/stories/unrest/timeline.json";

test("a newsroom without a problem is linked: stories, sections, names and sources", () => {
  const { newsroom, problems } = openSite(createFiles());
  assert.deepEqual(problems, []);
  assert.ok(newsroom);
  const [story] = newsroom.stories;
  assert.equal(story?.path, "/stories/unrest/");
  assert.deepEqual(
    story.sections.map(({ path }) => path),
    ["/stories/unrest/protests/", "/stories/unrest/blackout/"],
  );
  assert.deepEqual(
    newsroom.people.map(({ entity, appearances }) => [entity.id, appearances.length]),
    [["tokayev", 0]],
  );
  assert.deepEqual(
    newsroom.places.map(({ entity, appearances }) => [
      entity.id,
      appearances.map(({ path }) => path),
    ]),
    [
      ["almaty", ["/stories/unrest/protests/"]],
      ["mangystau", []],
    ],
  );
});

test("no story at all is a newsroom too", () => {
  const files = createFiles().filter(({ path }) => !path.startsWith("src/stories/"));
  const { newsroom, problems } = openSite(files);
  assert.deepEqual(problems, []);
  assert.deepEqual(newsroom?.stories, []);
});

test("with a warning there is a newsroom, with an error there is none", () => {
  const warned = openSite(createFiles(changeText("Χωρίς πηγή.")));
  assert.deepEqual([warned.newsroom === undefined, warned.problems.length], [false, 1]);
  const refused = openSite(createFiles(changeText("[@afpp]")));
  assert.deepEqual([refused.newsroom === undefined, refused.problems.length], [true, 1]);
});

test("no file at all is a report of what is missing", () => {
  const { problems } = openSite([]);
  assert.deepEqual(
    problems.map(({ file, rule }) => `${file} ${rule}`),
    ["authors", "people", "places", "posts", "site", "sources", "strings", "style", "topics"].map(
      (name) => `_data/${name}.json missing-file`,
    ),
  );
});

test("the same text with a byte order mark, CRLF and decomposed Greek gives the same newsroom", () => {
  const plain = createFiles();
  const encoded = plain.map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes).normalize("NFD").replaceAll("\n", "\r\n");
    return { path, bytes: new TextEncoder().encode(`\uFEFF${text}`) };
  });
  const { newsroom, problems } = openSite(encoded);
  assert.deepEqual(problems, []);
  assert.equal(JSON.stringify(newsroom), JSON.stringify(openSite(plain).newsroom));
});

test("places in decomposed Greek behind CRLF are those of the normalised text", () => {
  const text = "Νύχτα, 😀 φωτιά,\nκαι πάλι [@afpp].\n";
  const [path = "", content] = Object.entries(changeText(text))[0] ?? [];
  const decomposed = String(content).normalize("NFD").replaceAll("\n", "\r\n");
  assert.deepEqual(listProblems({ [path]: decomposed }), [
    'src/stories/unrest/2-blackout.md:8:12  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
  ]);
});

test("all problems of a run are in one report, sorted by place", () => {
  const changes = {
    ...changeFile("_data/sources.json", '"shortName": "AFP"', '"shortName": 5'),
    ...changeFile("_data/people.json", '"role": "πρόεδρος",', ""),
    ...changeFile(SECTION, "2022-01-05\n---\n\nΠλήθος", "2022-01-55\n---\n\nΠλήθος [@aftp]"),
    ...changeFile(TIMELINE, '"protests"', '"protest"'),
    ...changeText("# Νύχτα\n\n[α](/nowhere) [@desk]"),
    "_data/logo.svg": "<svg/>",
  };
  assert.deepEqual(
    openSite(createFiles(changes)).problems.map(
      ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
    ),
    [
      "_data/logo.svg:1:1 unknown-file",
      "_data/people.json:2:14 missing-field",
      "_data/sources.json:2:55 wrong-type",
      "src/stories/unrest/1-protests.md:4:12 wrong-date",
      "src/stories/unrest/1-protests.md:7:10 unknown-id",
      "src/stories/unrest/2-blackout.md:7:1 heading-level",
      "src/stories/unrest/2-blackout.md:9:1 broken-link",
      "src/stories/unrest/timeline.json:2:55 unknown-id",
    ],
  );
});

const notUtf8 = new Uint8Array([0xce]);
const everyLink = changeText(
  "[α](/people/tokayev/) [β](/about/#x) [γ](/stories/unrest/#x) [δ](/stories/unrest/protests/#x) [ε](person:tokayev) [@afp; via=blogger] [@reuters; of=tokayev]\n\n::post{#blackout}\n\n::map{places=almaty}\n",
);
const broken: readonly (readonly [path: string, content: string | Uint8Array])[] = [
  ...[
    "authors",
    "people",
    "places",
    "posts",
    "site",
    "sources",
    "strings",
    "style",
    "topics",
  ].flatMap((name) => [
    [`_data/${name}.json`, "{"] as const,
    [`_data/${name}.json`, notUtf8] as const,
  ]),
  ["src/standing/about.md", "α"],
  [SECTION, "α"],
  [SECTION, notUtf8],
  ["src/stories/unrest/index.md", "α"],
  ["src/stories/unrest/index.md", notUtf8],
  [TIMELINE, "["],
  [TIMELINE, notUtf8],
];
for (const [path, content] of broken) {
  const how = typeof content === "string" ? "cannot be parsed" : "is not UTF-8";
  test(`where ${path} ${how}, that is the only problem with what refers to it`, () => {
    const about = changeFile("src/standing/about.md", "## Επικοινωνία", "## Χ");
    const files: Files = { ...everyLink, ...about, [path]: content };
    const others = openSite(createFiles(files)).problems.filter(
      ({ file, rule }) => file !== path && rule !== "broken-link",
    );
    assert.deepEqual(others, []);
    const own = openSite(createFiles(files)).problems.filter(({ file }) => file === path);
    assert.equal(own.length, 1);
  });
}

test("links to a page that cannot be read are not broken", () => {
  const linked = changeText("[α](/stories/unrest/protests/#x) [β](/stories/unrest/#x) [@afp]");
  const [problem, ...others] = listProblems({ ...linked, [SECTION]: "α" });
  assert.match(problem ?? "", /1-protests\.md:1:1 {2}missing-front-matter/);
  assert.deepEqual(others, []);
});

test("one entry with a problem leaves the others of its file known, and its own id", () => {
  const changes = changeFile("_data/sources.json", '"shortName": "AFP", ', "");
  assert.deepEqual(listProblems({ ...changes, ...changeText("[@afp] [@reutres]") }), [
    '_data/sources.json:2:10  missing-field  "shortName" is missing in "afp". Add "shortName": "…"',
    'src/stories/unrest/2-blackout.md:7:10  unknown-id  "reutres" is not an id in sources.json. Did you mean "reuters"?',
  ]);
});
