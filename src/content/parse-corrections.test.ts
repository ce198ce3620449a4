import assert from "node:assert/strict";
import { test } from "node:test";
import type { Correction } from "../model/newsroom.ts";
import { changeFile, createClock, listProblems, parseFiles } from "../../test/support/newsroom.ts";
import type { Files } from "../../test/support/newsroom.ts";

const INDEX = "src/stories/unrest/index.md";

function correct(...lines: readonly string[]): Files {
  return changeFile(INDEX, "title:", `corrections:\n${lines.join("\n")}\ntitle:`);
}

function parse(changes: Files, clock = createClock("2022-02-01T00:00:00Z")): readonly Correction[] {
  const { newsroom, problems } = parseFiles(changes, clock);
  assert.deepEqual(problems, []);
  return newsroom?.stories[0]?.corrections ?? [];
}

const two = correct(
  "  - date: 2022-01-06",
  "    text: Έγινε στο [Αλμάτι](place:almaty).",
  "    section: protests",
  "  - date: 2022-01-07",
  "    text: Άλλο.",
);

test("a story without corrections has none", () => {
  assert.deepEqual(parse({}), []);
});

test("corrections are newest first, with links, and with the section that they are about", () => {
  assert.deepEqual(
    parse(two).map(({ date, html, section }) => [date.iso, html, section]),
    [
      ["2022-01-07", "Άλλο.", undefined],
      [
        "2022-01-06",
        'Έγινε στο <a href="/places/almaty/">Αλμάτι</a>.',
        { slug: "protests", title: "Διαδηλώσεις", path: "/stories/unrest/protests/" },
      ],
    ],
  );
});

test("a correction of a section that is a draft does not show", () => {
  const draft = changeFile("src/stories/unrest/1-protests.md", "title:", "draft: true\ntitle:");
  assert.deepEqual(
    parse({ ...two, ...draft }).map(({ date }) => date.iso),
    ["2022-01-07"],
  );
});

const date = "  - date: 2022-01-06";
const cases: readonly (readonly [title: string, changes: Files, problem: string])[] = [
  [
    "a section that the story does not have",
    correct(date, "    text: Α.", "    section: protest"),
    `${INDEX}:5:14  unknown-id  "protest" is not a section of this story. Did you mean "protests"?`,
  ],
  [
    "a date before the publication",
    correct("  - date: 2022-01-04", "    text: Α."),
    `${INDEX}:3:11  wrong-date  The correction, 2022-01-04, comes before the publication, 2022-01-05. Correct one of the two.`,
  ],
  [
    "a date that is none",
    correct("  - date: 2022-01-32", "    text: Α."),
    `${INDEX}:3:11  wrong-date  "2022-01-32" is not a day or time that exists. This month has 31 days: correct the day.`,
  ],
  [
    "a citation",
    correct(date, '    text: "Α [@afp]."'),
    `${INDEX}:4:16  citation-place  A correction cannot cite: it is also shown on pages without a list of sources. Name the source in words, or link to its page, as in [AFP](source:afp).`,
  ],
  [
    "a link to an anchor of its own page",
    correct(date, '    text: "Α [β](#protests)."'),
    `${INDEX}:4:14  broken-link  "#protests" leads nowhere from the other pages that show the correction. Begin it with the page's address, as in /stories/unrest/#protests.`,
  ],
  [
    "a field that is missing",
    correct(date),
    `${INDEX}:3:5  missing-field  "text" is missing in entry 1 of "corrections". Add text: …`,
  ],
];
for (const [title, changes, problem] of cases) {
  test(`${title} in a correction is refused`, () => {
    assert.deepEqual(listProblems(changes), [problem]);
  });
}

test("a correction that is still to come is warned of", () => {
  assert.deepEqual(
    listProblems(correct(date, "    text: Α."), createClock("2022-01-05T12:00:00Z")),
    [
      `${INDEX}:3:11  wrong-date (warning)  The correction, 2022-01-06, is still to come. Write when it was made.`,
    ],
  );
});
