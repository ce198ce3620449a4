import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

const STORY = "src/stories/stopped-clocks";
const WAITING = `${STORY}/2-neighbours.md`;
const BEFORE = "2022-02-01T07:59:59+02:00";
const AFTER = "2022-02-01T08:00:00+02:00";

// Each test begins with the site and the cache that the one before it left.
suite("a site of which some is not out", () => {
  let checkout: Checkout;
  before(() => {
    checkout = createCheckout();
    checkout.removeUnpublished();
    checkout.edit(WAITING, "published: 2022-01-05", `published: ${AFTER}`);
    checkout.edit(`${STORY}/4-no-signal.md`, "title:", "draft: true\ntitle:");
  });
  after(() => {
    checkout.remove();
  });

  function build(environment: Readonly<Record<string, string>>): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/run.js", "build"], {
      cwd: checkout.root,
      encoding: "utf8",
      env: { ...process.env, ...environment },
    });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    return stdout;
  }

  function readSite(): ReadonlyMap<string, string> {
    const folder = join(checkout.root, "_site");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Map(
      files.sort().map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
    );
  }

  test("before its moment a page is nowhere, and the build says until when it waits", () => {
    const output = build({ BUILD_TIME: BEFORE });
    assert.equal(output.split("\n")[0], `waiting: ${WAITING} until ${AFTER}`);
    const site = readSite();
    assert.equal(
      [...site].find(([, text]) => /Η απάντηση των γειτόνων|Η πόλη χωρίς ίντερνετ/.test(text)),
      undefined,
    );
    assert.ok(site.get("/stories/stopped-clocks/index.html")?.includes("Μέρος 2 από 2"));
  });

  test("with a cache, a build after the moment gives the bytes of one from nothing", () => {
    assert.ok(!build({ BUILD_TIME: AFTER }).includes("waiting:"));
    const cached = readSite();
    assert.ok(cached.has("/stories/stopped-clocks/neighbours/index.html"));
    checkout.clear();
    build({ BUILD_TIME: AFTER });
    assert.deepEqual(cached, readSite());
  });

  test("a time that is none stops the build", () => {
    const { status, stderr } = spawnSync(process.execPath, ["src/cli/run.js", "build"], {
      cwd: checkout.root,
      encoding: "utf8",
      env: { ...process.env, BUILD_TIME: "tomorrow" },
    });
    assert.equal(
      stderr,
      'BUILD_TIME is "tomorrow", which is not a time. Write a time with its offset, such as 2022-01-05T17:30:00+02:00.\nThe build stopped; the site is as it was.\n',
    );
    assert.equal(status, 1);
  });
});
