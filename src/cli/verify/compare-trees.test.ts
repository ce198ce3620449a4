import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTrees } from "./compare-trees.ts";

const tree = (...files: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(files);

test("a site that holds the same files does not differ, whatever their order", () => {
  assert.deepEqual(compareTrees(tree(["a", "1"], ["b", "2"]), tree(["b", "2"], ["a", "1"])), []);
  assert.deepEqual(compareTrees(tree(), tree()), []);
});

test("other bytes, a file that is not there and one that should not be are told apart, sorted by path", () => {
  const site = tree(["z", "1"], ["same", "2"], ["b", "3"]);
  const fresh = tree(["b", "4"], ["same", "2"], ["a", "5"]);
  assert.deepEqual(compareTrees(site, fresh), [
    { kind: "missing", file: "a" },
    { kind: "differs", file: "b" },
    { kind: "extra", file: "z" },
  ]);
});
