import assert from "node:assert/strict";
import { test } from "node:test";
import { joinStories } from "../site/join-stories.ts";
import { openNewsroom, readStory } from "../site/open-newsroom.ts";
import {
  type Files,
  changeFile,
  changeText,
  createClock,
  createFiles,
  listProblems,
} from "../../test/support/newsroom.ts";

const INDEX = "src/stories/unrest/index.md";
const PROTESTS = "src/stories/unrest/1-protests.md";
const now = createClock("2022-02-01T00:00:00Z");

function rename(path: string, names: string): Files {
  return changeFile(path, "title:", `formerly: [${names}]\ntitle:`);
}

function listMoves(changes: Files): readonly (readonly [from: string, to: string])[] {
  const opened = openNewsroom(createFiles(changes), now);
  const reports = opened.folders.map((folder) => readStory(folder, opened).report);
  return joinStories(opened, reports).moves.map(({ from, to }) => [from, to] as const);
}

/** A second story in which some text is another. */
function addSecond(part: string, other: string): Files {
  return Object.fromEntries(
    createFiles()
      .filter(({ path }) => path.startsWith("src/stories/"))
      .map(({ path, bytes }) => {
        const text = new TextDecoder().decode(bytes);
        const own = text.replace("description: ", "description: Άλλο. ");
        return [path.replace("unrest", "second"), own.replace(part, other)];
      }),
  );
}

test("a story and each of its sections are found under every name that both have had", () => {
  const changes = { ...rename(INDEX, "riots"), ...rename(PROTESTS, "streets") };
  const protests = "/stories/unrest/protests/";
  assert.deepEqual(listMoves(changes), [
    ["/stories/riots/", "/stories/unrest/"],
    ["/stories/riots/blackout/", "/stories/unrest/blackout/"],
    ["/stories/riots/protests/", protests],
    ["/stories/riots/streets/", protests],
    ["/stories/unrest/streets/", protests],
  ]);
  assert.deepEqual(listProblems(changes), []);
});

test("what is not out has moved nowhere yet", () => {
  const draft = changeFile(PROTESTS, "title:", "draft: true\nformerly: [streets]\ntitle:");
  assert.deepEqual(listMoves(draft), []);
});

test("an address that a page has now is taken, also where the page is a draft", () => {
  assert.deepEqual(listProblems(rename(PROTESTS, "blackout")), [
    `${PROTESTS}:2:12  formerly-taken  The address "/stories/unrest/blackout/" is taken by src/stories/unrest/2-blackout.md. Take it out, or rename the other.`,
  ]);
  const draft = addSecond("title: Έφοδος", "draft: true\ntitle: Έφοδος");
  assert.deepEqual(listProblems({ ...draft, ...rename(INDEX, "second") }, now), [
    `${INDEX}:2:12  formerly-taken  The address "/stories/second/" is taken by src/stories/second/index.md. Take it out, or rename the other.`,
  ]);
});

test("a page's own address would lead to itself", () => {
  assert.deepEqual(listProblems(rename(INDEX, "unrest")), [
    `${INDEX}:2:12  formerly-loop  "/stories/unrest/" is the page's own address: it would lead to itself. Take it out.`,
  ]);
});

test("two stories that lead to each other are both told", () => {
  const second = addSecond("title: Έφοδος", "formerly: [unrest]\ntitle: Έφοδος");
  assert.deepEqual(
    listProblems({ ...second, ...rename(INDEX, "second") }).map((line) => line.split("  ")[1]),
    ["formerly-taken", "formerly-taken"],
  );
});

test("an address that two formerlies name leads to the first", () => {
  const second = addSecond("title: Έφοδος", "formerly: [riots]\ntitle: Έφοδος");
  assert.deepEqual(listProblems({ ...second, ...rename(INDEX, "riots") }), [
    `${INDEX}:2:12  formerly-taken  The address "/stories/riots/" leads to "/stories/second/" already, by src/stories/second/index.md:2. Keep one of the two.`,
  ]);
});

test("a name that can be no address is refused", () => {
  assert.deepEqual(listProblems(rename(INDEX, "Riots")), [
    `${INDEX}:2:12  wrong-value  Entry 1 of "formerly" cannot be "Riots". Write riots.`,
  ]);
});

test("a link to an old address is told the new one", () => {
  const changes = { ...rename(INDEX, "riots"), ...changeText("[α](/stories/riots/) [@afp]") };
  assert.deepEqual(listProblems(changes), [
    'src/stories/unrest/2-blackout.md:7:1  broken-link  The page "/stories/riots/" has moved. Write "/stories/unrest/".',
  ]);
});
