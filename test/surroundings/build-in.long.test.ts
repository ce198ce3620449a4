import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { parseChecksums } from "../../src/delivery/checksums.ts";
import type { SiteTree } from "../../src/delivery/site-tree.ts";
import { compareTrees } from "../../src/cli/verify/compare-trees.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { buildIn } from "./build-in.ts";
import { SURROUNDINGS, type Surroundings } from "./surroundings.ts";

// `npm run test:long` compares all surroundings, on every version of Node, with a large newsroom too.

suite("the surroundings of a build do not show in a byte of its site", () => {
  const below = mkdtempSync(join(tmpdir(), "surroundings-"));
  const [near, far] = SURROUNDINGS;
  let checkout: Checkout;
  let expected: SiteTree;

  const list = (surroundings: Surroundings): SiteTree =>
    parseChecksums(buildIn(surroundings, checkout.root, below), surroundings.name);

  before(() => {
    assert.ok(near);
    checkout = createCheckout();
    expected = list(near);
    assert.ok(expected.has("stories/stopped-clocks/index.html"));
  });
  after(() => {
    checkout.remove();
    rmSync(below, { recursive: true });
  });

  test("neither those of another machine, nor of another zone, language and order of folders", () => {
    assert.ok(far);
    assert.deepEqual(compareTrees(list(far), expected), []);
  });
});
