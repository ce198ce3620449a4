import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changeFile,
  createClock,
  type Files,
  listProblems,
  testReports,
} from "../../../test/support/newsroom.ts";

const index = "src/stories/unrest/index.md";
const section = "src/stories/unrest/2-blackout.md";
const about = "src/standing/about.md";

testReports({
  "descriptions that differ in one letter have no problem": [
    changeFile(section, "description: Χωρίς ίντερνετ.", "description: Στους δρόμους!"),
  ],
  "two sections with one description are told at the second": [
    changeFile(section, "description: Χωρίς ίντερνετ.", "description: Στους δρόμους."),
    `${section}:3:14  same-description  The page of src/stories/unrest/1-protests.md:3 has the same description. Say what sets the two apart.`,
  ],
  "a story and a standing page with one description are told, by the order of files": [
    changeFile(index, "description: Τι έγινε.", 'description: "Εμείς."'),
    `${index}:3:14  same-description  The page of ${about}:3 has the same description. Say what sets the two apart.`,
  ],
  "a description that is missing is one problem, and the same as no other": [
    {
      ...changeFile(index, "description: Τι έγινε.\n", ""),
      ...changeFile(section, "description: Χωρίς ίντερνετ.\n", ""),
    },
    `${section}:2:1  missing-field  "description" is missing. Add description: …`,
    `${index}:2:1  missing-field  "description" is missing. Add description: …`,
  ],
});

test("three pages with one description are two problems, each told with the first", () => {
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
