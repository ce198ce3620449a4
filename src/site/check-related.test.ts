import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Files,
  changeFile,
  createClock,
  listProblems,
  parseFiles,
  testReports,
} from "../../test/support/newsroom.ts";
import { TINY_NEWSROOM } from "../../test/support/tiny-newsroom.ts";
import { listRelated } from "./list-related.ts";

const INDEX = "src/stories/unrest/index.md";
const OTHER = "src/stories/strike/index.md";

/** The tiny newsroom with a second story, in which the first names related ones. */
function nameRelated(names: string, fields = ""): Files {
  const other = `---\ntitle: Απεργία\ndescription: Έκλεισαν όλα.\npublished: 2022-01-05\n${fields}status: developing\nbyline: [desk]\ntopics: [world]\nplaces: [almaty]\nkeyPoints: [Ένα., Δύο., Τρία.]\n---\n\nΈκλεισαν [@afp].\n`;
  return {
    ...changeFile(INDEX, "byline: [desk]", `byline: [desk]\nrelated: [${names}]`),
    [OTHER]: other,
  };
}

testReports({
  "a story may name related ones": [nameRelated("strike")],
  "but not itself": [
    nameRelated("strike, unrest"),
    `${INDEX}:7:19  related-story  A story is not related to itself. Name another in "related", or remove it.`,
  ],
  "and each once": [
    nameRelated("strike, strike"),
    `${INDEX}:7:19  repeated-entry  "related" has "strike" already, as entry 1. Take one of the two out.`,
  ],
  "one that does not exist is told with the one that was meant": [
    nameRelated("/stories/strike/, strikes, Απεργία"),
    `${INDEX}:7:11  unknown-id  There is no story in a folder "/stories/strike/". Write strike.`,
    `${INDEX}:7:29  unknown-id  There is no story in a folder "strikes". Did you mean "strike"?`,
    `${INDEX}:7:38  unknown-id  There is no story in a folder "Απεργία". Write strike.`,
  ],
  "a section is none": [
    nameRelated("protests"),
    `${INDEX}:7:11  unknown-id  There is no story in a folder "protests". It is a section of a story: write unrest.`,
  ],
  "six are too many": [
    nameRelated("strike, a, b, c, d, e"),
    `${INDEX}:7:10  wrong-count  "related" should have at most 5 entries, and has 6. Take out 1.`,
  ],
});

const CLOCK = createClock("2022-01-06T12:00:00+02:00");

test("what is not out yet cannot be related to what is; in a preview that is a warning", () => {
  const draft = nameRelated("strike", "draft: true\n");
  const early = `${INDEX}:7:11  related-story`;
  const rest =
    'The story "strike" is a draft, so this one cannot lead to it. Take it out of "related" until it is published.';
  assert.deepEqual(listProblems(draft, CLOCK), [`${early}  ${rest}`]);
  assert.deepEqual(listProblems(draft), [`${early} (warning)  ${rest}`]);
  const later = Object.fromEntries(
    Object.entries(nameRelated("strike")).map(([path, text]) => [
      path,
      path === OTHER ? String(text).replace("2022-01-05", "2022-02-01") : text,
    ]),
  );
  assert.deepEqual(listProblems(later, CLOCK), [
    `${early}  The story "strike" is not out before 2022-02-01, so this one cannot lead to it. Take it out of "related" until it is published.`,
  ]);
  assert.deepEqual(listProblems(later, createClock("2022-02-01T12:00:00+02:00")), []);
});

test("named stories take the place of those that are found", () => {
  const outlines = (files: Files): ReturnType<typeof parseFiles>["outlines"] =>
    parseFiles({ ...TINY_NEWSROOM, ...files }, CLOCK).outlines;
  const named = listRelated(outlines(nameRelated("strike"))).get("unrest");
  assert.deepEqual(named, [{ title: "Απεργία", path: "/stories/strike/" }]);
});
