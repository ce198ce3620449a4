import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Files, createFiles, formatInEnglish } from "../../../test/support/newsroom.ts";
import { findRenames } from "./find-renames.ts";

const NOW = Date.parse("2022-02-01T00:00:00Z");
const OLD = "src/stories/unrest/";
const NEW = "src/stories/storm/";

/** The files of the story in another folder, with what else is changed. */
function moveStory(changes: Files = {}): Files {
  const files = createFiles().filter(({ path }) => path.startsWith(OLD));
  return {
    ...Object.fromEntries(files.map(({ path }) => [path, undefined])),
    ...Object.fromEntries(files.map(({ path, bytes }) => [path.replace(OLD, NEW), bytes])),
    ...changes,
  };
}

function textOf(path: string): string {
  const file = createFiles().find((each) => each.path === path);
  return new TextDecoder().decode(file?.bytes);
}

function list(after: Files, before: Files = {}): readonly string[] {
  return findRenames(createFiles(before), createFiles(after), NOW).map(formatInEnglish);
}

const INDEX = textOf(`${OLD}index.md`);
const SECTION = textOf(`${OLD}2-blackout.md`);

suite("a story or section under another name", () => {
  test("is nothing to tell where nothing was renamed, nor where a number alone changed", () => {
    assert.deepEqual(list({}), []);
    const renumbered = { [`${OLD}2-blackout.md`]: undefined, [`${OLD}7-blackout.md`]: SECTION };
    assert.deepEqual(list(renumbered), []);
  });

  test("is told at the first line of its fields, with the line to add", () => {
    assert.deepEqual(list(moveStory()), [
      "src/stories/storm/index.md:2:1  missing-formerly (warning)  Before this change the page was at /stories/unrest/, which now leads nowhere. Write formerly: [unrest]",
    ]);
  });

  test("is told at formerly, where there are other names", () => {
    const index = INDEX.replace("status:", "formerly: [riots]\nstatus:");
    assert.deepEqual(list(moveStory({ [`${NEW}index.md`]: index })), [
      "src/stories/storm/index.md:5:1  missing-formerly (warning)  Before this change the page was at /stories/unrest/, which now leads nowhere. Write formerly: [riots, unrest]",
    ]);
  });

  test("is right with formerly, and with a text that changed in part", () => {
    const index = INDEX.replace("status:", "formerly: [unrest]\nstatus:").replace("Ένα", "Άλλο");
    assert.deepEqual(list(moveStory({ [`${NEW}index.md`]: index })), []);
  });

  test("is told of a section, in a story that was renamed too", () => {
    const renamed = { [`${OLD}2-blackout.md`]: undefined, [`${OLD}2-night.md`]: SECTION };
    const line =
      "missing-formerly (warning)  Before this change the page was at /stories/unrest/blackout/, which now leads nowhere. Write formerly: [blackout]";
    assert.deepEqual(list(renamed), [`src/stories/unrest/2-night.md:2:1  ${line}`]);
    const both = moveStory({ [`${NEW}2-blackout.md`]: undefined, [`${NEW}2-night.md`]: SECTION });
    assert.equal(list(both).at(-1), `src/stories/storm/2-night.md:2:1  ${line}`);
  });

  test("is another story where little of the text is the same, and none where it is gone", () => {
    const other = {
      [`${OLD}2-blackout.md`]: undefined,
      [`${OLD}2-night.md`]: "---\ntitle: α\n---\n\nβ\n",
    };
    assert.deepEqual(list(other), []);
    assert.deepEqual(list({ [`${OLD}2-blackout.md`]: undefined }), []);
  });

  test("has no address to keep where it was a draft, or had not come out", () => {
    const draft = SECTION.replace("title:", "draft: true\ntitle:");
    const waiting = SECTION.replace("2022-01-05", "2022-03-01");
    for (const text of [draft, waiting]) {
      const before = { [`${OLD}2-blackout.md`]: text };
      const after = { [`${OLD}2-blackout.md`]: undefined, [`${OLD}2-night.md`]: text };
      assert.deepEqual(list(after, before), []);
    }
  });
});
