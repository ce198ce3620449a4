import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Files,
  changeFile,
  createClock,
  listProblems,
} from "../../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const index = "src/stories/unrest/index.md";
const section = "src/stories/unrest/2-blackout.md";
const about = "src/standing/about.md";

const cases: readonly Case[] = [
  {
    title: "descriptions that differ in one letter have no fault",
    changes: changeFile(section, "description: Χωρίς ίντερνετ.", "description: Στους δρόμους!"),
    problems: [],
  },
  {
    title: "two sections with one description are told at the second",
    changes: changeFile(section, "description: Χωρίς ίντερνετ.", "description: Στους δρόμους."),
    problems: [
      `${section}:3:14  same-description  The page of src/stories/unrest/1-protests.md:3 has the same description. Say what sets the two apart.`,
    ],
  },
  {
    title: "a story and a standing page with one description are told, by the order of files",
    changes: changeFile(index, "description: Τι έγινε.", 'description: "Εμείς."'),
    problems: [
      `${index}:3:14  same-description  The page of ${about}:3 has the same description. Say what sets the two apart.`,
    ],
  },
  {
    title: "a description that is missing is one fault, and the same as no other",
    changes: {
      ...changeFile(index, "description: Τι έγινε.\n", ""),
      ...changeFile(section, "description: Χωρίς ίντερνετ.\n", ""),
    },
    problems: [
      `${section}:2:1  missing-field  "description" is missing. Add it.`,
      `${index}:2:1  missing-field  "description" is missing. Add it.`,
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}

test("three pages with one description are two faults, each told with the first", () => {
  const changes = {
    ...changeFile(index, "description: Τι έγινε.", "description: Εμείς."),
    ...changeFile(section, "description: Χωρίς ίντερνετ.", "description: Εμείς."),
  };
  assert.deepEqual(listProblems(changes), [
    `${section}:3:14  same-description  The page of ${about}:3 has the same description. Say what sets the two apart.`,
    `${index}:3:14  same-description  The page of ${about}:3 has the same description. Say what sets the two apart.`,
  ]);
});

test("what waits for its moment is told before it, a draft only to authors", () => {
  const twin = "title: Διακοπή\ndescription: Στους δρόμους.\n";
  const change = (more: string): Files =>
    changeFile(section, "title: Διακοπή\ndescription: Χωρίς ίντερνετ.\n", twin + more);
  const waiting: Files = {
    [section]: String(change("")[section]).replace("2022-01-05", "2022-02-01"),
    "src/stories/unrest/timeline.json": undefined,
    ...changeFile(index, "::timeline\n", ""),
  };
  const readers = createClock("2022-01-06T00:00:00Z");
  assert.equal(listProblems(waiting, readers).filter((line) => line.includes("same-")).length, 1);
  const draft = change("draft: true\n");
  assert.deepEqual(
    [false, true].map((isPreview) => {
      const lines = listProblems(draft, createClock("2022-01-06T00:00:00Z", isPreview));
      return lines.filter((line) => line.includes("same-description")).length;
    }),
    [0, 1],
  );
});
