import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { anyChanges, changeNewsroom, holdsBack } from "../hostile/arbitrary-newsroom.ts";
import { listSources } from "../support/list-sources.ts";
import type { Files } from "../support/newsroom.ts";
import { CONTENT_FOLDERS } from "../../src/source/read-source-files.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

/** How many newsrooms go through the commands, each as a process, and which. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 30);
const SEED = Number(process.env["FUZZ_SEED"] ?? 20220105);

const PROBLEM = /^(?<place>\S.*:\d+:\d+) {2}(?<rule>[a-z\d-]+)(?<warning> \(warning\))? {2}\S/;

interface Told {
  readonly status: number | null;
  readonly output: string;
  readonly errors: readonly string[];
  readonly lines: readonly string[];
}

test(`${RUNS} random newsrooms: what check says is what build does, from nothing and from the cache`, (context) => {
  const checkout = openCheckout(context);
  const counts = { built: 0, refused: 0 };
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const files = changeNewsroom(changes);
      writeNewsroom(checkout, files);
      if (expectAgreement(checkout, files)) counts.built += 1;
      else counts.refused += 1;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true, includeErrorInReport: true },
  );
  context.diagnostic(`${counts.built} built, ${counts.refused} refused`);
  assert.ok(counts.built > 0 && counts.refused > 0);
});

function openCheckout(context: TestContext): Checkout {
  const checkout = createCheckout();
  context.after(checkout.remove);
  process.env["BUILD_TIME"] = "2022-01-06T12:00:00Z";
  return checkout;
}

function writeNewsroom({ root }: Checkout, files: Files): void {
  for (const folder of CONTENT_FOLDERS)
    rmSync(join(root, folder), { recursive: true, force: true });
  for (const { path, bytes } of listSources(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

/** Whether the newsroom is built. */
function expectAgreement(checkout: Checkout, files: Files): boolean {
  const checked = run(checkout, "check");
  const built = run(checkout, "build");
  if (holdsBack(files)) {
    // The check looks at what waits too, which a build for readers leaves out.
    for (const line of built.errors) assert.ok(checked.lines.includes(line), line);
  } else {
    assert.deepEqual(built.lines, checked.lines);
    assert.equal(built.status, checked.status);
  }
  if (checked.status === 0) assert.equal(built.status, 0, built.output);
  if (built.status !== 0) {
    assert.ok(built.errors.length > 0, built.output);
    return false;
  }
  const warm = readSums(checkout);
  forget(checkout);
  assert.equal(run(checkout, "build").status, 0);
  assert.equal(readSums(checkout), warm);
  return true;
}

function run(checkout: Checkout, command: string): Told {
  const { status, stdout, stderr } = checkout.run(command);
  const output = stdout + stderr;
  assert.doesNotMatch(output, /^\s+at |node:internal|a bug in the program/m);
  assert.ok(status === 0 || status === 1, output);
  const lines = output.split("\n").filter((line) => PROBLEM.test(line));
  const errors = lines.filter((line) => PROBLEM.exec(line)?.groups?.["warning"] === undefined);
  assert.equal(status === 0, errors.length === 0, output);
  return { status, output, errors, lines };
}

function readSums({ root }: Checkout): string {
  return readFileSync(join(root, "_site/SHA256SUMS"), "utf8");
}

/** Takes away the site and all that builds remember, but for the compiled code. */
function forget({ root }: Checkout): void {
  rmSync(join(root, "_site"), { recursive: true });
  for (const name of readdirSync(join(root, ".cache"))) {
    if (name !== "code") rmSync(join(root, ".cache", name), { recursive: true });
  }
}
