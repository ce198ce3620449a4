import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

const PARSER = "node_modules/markdown-it";
const PROGRAM = `${PARSER}/dist/markdown-it.mjs`;

/** A checkout with packages of its own: links to the installed ones, and a copy of the Markdown parser to change. */
function createOwnPackages(context: TestContext): Checkout {
  const checkout = createCheckout();
  context.after(checkout.remove);
  const folder = join(checkout.root, "node_modules");
  rmSync(folder);
  mkdirSync(folder);
  for (const name of readdirSync("node_modules").filter((each) => each !== "markdown-it")) {
    symlinkSync(resolve("node_modules", name), join(folder, name), "junction");
  }
  cpSync(PARSER, join(checkout.root, PARSER), { recursive: true });
  return checkout;
}

/** Builds, and gives the list of the site's checksums. */
function build({ run, read }: Checkout): string {
  const { status, stderr } = run("build");
  assert.deepEqual([status, stderr], [0, ""]);
  return read("_site/SHA256SUMS");
}

test("after a package has changed, a build gives what one from nothing gives", (context) => {
  const checkout = createOwnPackages(context);
  const before = build(checkout);
  checkout.edit(PROGRAM, '"paragraph_open", "p"', '"paragraph_open", "div"');
  checkout.edit(PROGRAM, '"paragraph_close", "p"', '"paragraph_close", "div"');
  const warm = build(checkout);
  assert.notEqual(warm, before);
  for (const made of ["_site", "_site.next", ".cache"]) {
    rmSync(join(checkout.root, made), { recursive: true });
  }
  assert.equal(build(checkout), warm);
});
