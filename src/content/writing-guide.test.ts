import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { dataFiles } from "./schemas/data.ts";
import { sectionFields, storyFields, timelineFields } from "./schemas/story.ts";
import { type Files, changeText, createFiles, listProblems } from "../../test/support/newsroom.ts";
import { READ } from "../../test/support/pictures/read-pictures.ts";

const STORIES = "src/stories/";
const STORY = `${STORIES}unrest/`;

/** A fenced block of the guide: its language, and the file that it is, or is part of. */
interface Example {
  readonly language: string;
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

function readExamples(markdown: string): readonly Example[] {
  return [...markdown.matchAll(/^```(\w+)[ \t]*(.*)\n([^]*?)^```$/gm)].map((match) => {
    const [, language = "", file = "", text = ""] = match;
    return { language, file, text, line: markdown.slice(0, match.index).split("\n").length };
  });
}

const guide = readFileSync("docs/writing.md", "utf8");
const examples = readExamples(guide);

/** What the guide adds to the tiny newsroom: its data, and the files of its stories. */
function createChanges(): Files {
  const named = examples.filter(({ file }) => file !== "");
  return Object.fromEntries(
    named.map(({ file, text }) => {
      const path = `_data/${file}`;
      if (!Object.hasOwn(dataFiles, file.replace(".json", ""))) {
        return [`${file.includes("/") ? STORIES : STORY}${file}`, text];
      }
      const known = createFiles().find((each) => each.path === path);
      const data = known ? (JSON.parse(new TextDecoder().decode(known.bytes)) as object) : {};
      return [path, JSON.stringify({ ...data, ...(JSON.parse(text) as object) })];
    }),
  );
}

/** The pictures that the guide's pieces show. */
const PICTURES = { [`${STORY}fire.jpg`]: READ, [`${STORY}line.png`]: READ };

suite("the authors' guide", () => {
  const changes = createChanges();

  test("shows a story of which nothing is wrong", () => {
    assert.deepEqual(
      Object.keys(changes)
        .filter((path) => path.startsWith(STORY))
        .sort(),
      [
        `${STORY}1-protests.md`,
        `${STORY}3-interview.md`,
        `${STORY}esoda.csv`,
        `${STORY}index.md`,
        `${STORY}timeline.json`,
      ],
    );
    assert.deepEqual(listProblems(changes), []);
  });

  test("shows an entry of every data file that has entries", () => {
    const files = ["authors", "front", "people", "places", "posts", "sources", "topics"];
    assert.deepEqual(
      Object.keys(changes)
        .filter((path) => path.startsWith("_data/"))
        .sort(),
      files.map((name) => `_data/${name}.json`),
    );
  });

  test("tells of every field and of every data file", () => {
    const entry = timelineFields.element.shape;
    const fields = [storyFields, sectionFields].flatMap(({ shape }) => Object.keys(shape));
    const names = [
      // A field is in the guide as YAML, as JSON or in backticks.
      ...[...fields, ...Object.keys(entry)].map((name) => "\\b" + name + '\\b[`":]'),
      ...Object.keys(dataFiles).map((name) => `\\b${name}\\.json\\b`),
    ];
    assert.deepEqual(
      names.filter((name) => !new RegExp(name).test(guide)),
      [],
    );
  });

  const pieces = examples.filter(({ language, file }) => language === "markdown" && file === "");
  test("shows pieces of text", () => {
    assert.ok(pieces.length >= 5, `${pieces.length} pieces`);
  });
  for (const { text, line } of pieces) {
    test(`shows a piece of text on line ${line} of which nothing is wrong`, () => {
      // A map can be once in a story: here it is the piece's.
      const index = String(changes[`${STORY}index.md`]).replace(/^::map.*\n/m, "");
      const files = { ...changes, ...PICTURES, ...changeText(text), [`${STORY}index.md`]: index };
      assert.deepEqual(listProblems(files), []);
    });
  }

  for (const { text, line } of examples.filter(({ language }) => language === "yaml")) {
    test(`shows front matter on line ${line} of which nothing is wrong`, () => {
      const names = [...text.matchAll(/^[a-zA-Z]+(?=:)/gm)].map(([name]) => name);
      const given = new RegExp(`^(?:${names.join("|")}):.*\\n`, "gm");
      const index = String(changes[`${STORY}index.md`])
        .replace(given, "")
        .replace("status:", `${text}status:`);
      assert.deepEqual(listProblems({ ...changes, ...PICTURES, [`${STORY}index.md`]: index }), []);
    });
  }

  test("has no JSON without a file, so that each is checked", () => {
    assert.deepEqual(
      examples.filter(({ language, file }) => language === "json" && file === ""),
      [],
    );
  });
});
