import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
  type Files,
  changeFile,
  createFiles,
  formatInEnglish,
} from "../../../test/support/newsroom.ts";
import { type ContentChanges, compareContent } from "./compare-content.ts";
import type { Change } from "./compare-files.ts";

const FOLDER = "src/stories/unrest";

function compare(before: Files, after: Files): ContentChanges {
  return compareContent(createFiles(before), createFiles(after));
}

/** The text of a file of the tiny newsroom. */
function createText(path: string): string {
  return new TextDecoder().decode(createFiles().find((file) => file.path === path)?.bytes);
}

function summarise({ kind, name, path, growth }: Change): readonly unknown[] {
  return [kind, name, path, growth];
}

suite("what has changed in the content", () => {
  test("is nothing where the files are the same", () => {
    assert.deepEqual(compare({}, {}), {
      stories: [],
      others: [],
      claims: [],
      problems: [],
      solved: 0,
    });
  });

  test("is a story with the sections that were added, changed, moved or removed", () => {
    const late =
      "---\ntitle: Νύχτα\ndescription: Α.\npublished: 2022-01-05\n---\n\nΝύχτα [@afp].\n";
    const protests = changeFile(`${FOLDER}/1-protests.md`, "Πλήθος στο", "Μεγάλο πλήθος στο");
    const [text] = Object.values(protests);
    const { stories, others } = compare(
      {},
      {
        [`${FOLDER}/1-protests.md`]: undefined,
        [`${FOLDER}/2-protests.md`]: text,
        [`${FOLDER}/2-blackout.md`]: undefined,
        [`${FOLDER}/3-late.md`]: late,
      },
    );
    const size = Buffer.byteLength(createText(`${FOLDER}/2-blackout.md`));
    const parts = [
      ["changed", "Διαδηλώσεις", `${FOLDER}/2-protests.md`, 13],
      ["added", "Νύχτα", `${FOLDER}/3-late.md`, Buffer.byteLength(late)],
      ["removed", "Διακοπή", `${FOLDER}/2-blackout.md`, -size],
    ];
    const growth = 13 + Buffer.byteLength(late) - size;
    assert.deepEqual(stories.map(summarise), [["changed", "Έφοδος", FOLDER, growth]]);
    assert.deepEqual(
      stories.flatMap((story) => story.parts.map(summarise)),
      parts,
    );
    assert.deepEqual(others, []);
  });

  test("is a section that only moved, a story that is new, and one that is gone", () => {
    const path = `${FOLDER}/2-blackout.md`;
    const text = createText(path);
    const moved = compare({}, { [path]: undefined, [`${FOLDER}/7-blackout.md`]: text });
    assert.deepEqual(moved.stories[0]?.parts.map(summarise), [
      ["moved", "Διακοπή", `${FOLDER}/7-blackout.md`, 0],
    ]);
    const bare = { "src/stories/bare/index.md": "" };
    const added = compare({}, { ...bare, "src/stories/bare/1-a.md": "α" }).stories;
    assert.deepEqual(added.map(summarise), [["added", "bare", "src/stories/bare", 2]]);
    assert.deepEqual(compare(bare, {}).stories.map(summarise), [
      ["removed", "bare", "src/stories/bare", 0],
    ]);
  });

  test("is a data file or a standing page", () => {
    const { stories, others } = compare(
      {},
      {
        ...changeFile("_data/topics.json", "Έξω.", "Έξω!"),
        ...changeFile("src/standing/about.md", "Γράφουμε.", "Δεν γράφουμε."),
      },
    );
    assert.deepEqual(stories, []);
    assert.deepEqual(others.map(summarise), [
      ["changed", "topics.json", "_data/topics.json", 0],
      ["changed", "Ποιοι είμαστε", "src/standing/about.md", 7],
    ]);
  });

  test("is a problem that was not there, wherever the old ones are now", () => {
    const path = `${FOLDER}/1-protests.md`;
    const before = changeFile(path, "[@afp]", "[@apf]");
    const after = changeFile(path, "Πλήθος στο [Αλμάτι](place:almaty) [@afp]", "Α\n\nΒ [@apf]");
    const { problems, solved } = compare(before, after);
    assert.deepEqual(problems.map(formatInEnglish), [
      `${path}:7:1  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].`,
    ]);
    assert.equal(solved, 0);
    assert.equal(compare(after, {}).solved, 2);
  });

  test("is the same problem once more", () => {
    const path = `${FOLDER}/1-protests.md`;
    const once = changeFile(path, "[@afp]", "[@apf]");
    const twice = { [path]: String(once[path]).replace("[@reuters; via=blogger]", "[@apf]") };
    const { problems } = compare(once, twice);
    assert.deepEqual(problems.map(formatInEnglish), [
      `${path}:11:9  unknown-id  "apf" is not an id in sources.json. Did you mean "afp"?`,
    ]);
  });
});
