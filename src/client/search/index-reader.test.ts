import assert from "node:assert/strict";
import { test } from "node:test";
import { openIndex } from "./index-reader.ts";

const HEAD = { words: ["a", "ab", "ab-1", "ab-2", "b", "_", "_-1"], texts: [], filters: 0 };

/** The files that an index loads for families, the head of the index aside. */
async function load(...families: readonly string[]): Promise<readonly string[]> {
  const loaded: string[] = [];
  const index = openIndex((name) => {
    if (name !== "index.json") loaded.push(name);
    return Promise.resolve(name === "index.json" ? HEAD : {});
  });
  await index.readWords(families);
  return loaded;
}

test("a family is in the file of its longest beginning, and in those with the same one and a number", async () => {
  assert.deepEqual(await load("ac"), ["words-a.json"]);
  assert.deepEqual(await load("abc"), ["words-ab.json", "words-ab-1.json", "words-ab-2.json"]);
  assert.deepEqual(await load("b", "ba"), ["words-b.json"]);
});

test("a family with no file loads none; those in other letters have files of their own", async () => {
  assert.deepEqual(await load("c"), []);
  assert.deepEqual(await load("привет"), ["words-_.json", "words-_-1.json"]);
});
