import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { changeFile, changeText } from "../../../test/support/newsroom.ts";
import { ContentError } from "../../source/problem.ts";
import { type BuiltSite, startBuilding } from "../build-site.ts";
import { storeIndex } from "./search-index.ts";
import {
  type TestCheckout,
  createTestOptions,
  listingSearch,
  openTestCheckout,
} from "../../../test/support/pipeline/checkout.ts";

const INDEX = "search/index/texts-1-0.json";
const STORY = "src/stories/unrest/2-blackout.md";

interface Session extends TestCheckout {
  readonly build: (changed?: ReadonlySet<string>) => Promise<BuiltSite>;
}

/** Builds of one process, which leave the index as it is on a save or do not. */
function startSession(context: TestContext, isKeptOnChange: boolean): Session {
  const checkout = openTestCheckout(context);
  const search = { ...listingSearch, isKeptOnChange };
  return { ...checkout, build: startBuilding(createTestOptions(checkout.root, { search })) };
}

test("a save leaves the index as it is where that is asked for, save after save", async (context) => {
  const { build, write, read } = startSession(context, true);
  await build();
  const before = read(INDEX);
  for (const word of ["Πρώτη", "Δεύτερη", "Τρίτη"]) {
    write(changeText(`${word} αλλαγή.\n`));
    await build(new Set([STORY]));
    assert.match(read("feed.json"), new RegExp(word), "the save itself shows");
    assert.equal(read(INDEX), before);
  }
});

test("once both folders of the site hold the index, a save writes none of it", async (context) => {
  const { build, write, stamp } = startSession(context, true);
  await build();
  const stamps: string[] = [];
  for (const word of ["Πρώτη", "Δεύτερη", "Τρίτη", "Τέταρτη"]) {
    write(changeText(`${word} αλλαγή.\n`));
    await build(new Set([STORY]));
    stamps.push(stamp(INDEX));
  }
  // The folders take turns.
  const [first, second] = stamps;
  assert.deepEqual(stamps, [first, second, first, second]);
});

test("a build that is not told what has changed brings the index up to date", async (context) => {
  const { build, write, read } = startSession(context, true);
  await build();
  write(changeText("Πρώτη αλλαγή.\n"));
  await build();
  assert.match(read(INDEX), /Πρώτη αλλαγή/);
});

test("a save brings the index up to date where it is not asked to leave it", async (context) => {
  const { build, write, read } = startSession(context, false);
  await build();
  write(changeText("Πρώτη αλλαγή.\n"));
  await build(new Set([STORY]));
  assert.match(read(INDEX), /Πρώτη αλλαγή/);
});

test("a save makes the index where the site has none yet", async (context) => {
  const { build, write, read } = startSession(context, true);
  write(changeFile(STORY, "[@desk]", "[@nobody]"));
  await assert.rejects(build(), ContentError);
  write(changeFile(STORY, "[@desk]", "[@afp]"));
  await build(new Set([STORY]));
  assert.match(read(INDEX), /Χωρίς ίντερνετ/);
});

test("the index of a site is all that is in its folder, and nothing beside", () => {
  const folders = { staging: "_site.next", site: "_site" };
  const index = [
    ["search/index/index.json", "a"],
    ["search/index/words-a.json", "b"],
  ] as const;
  const others = [
    ["index.html", "c"],
    ["search/index.html", "d"],
    ["stories/search/index/index.html", "e"],
  ] as const;
  assert.deepEqual(
    storeIndex(new Map([...others, ...index]), folders)?.known,
    index.map(([file, digest]) => ({ file, digest })),
  );
  assert.equal(storeIndex(new Map(others), folders), undefined);
});
