import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createChecksums, parseChecksums } from "../../delivery/checksums.ts";
import { readTree } from "../../delivery/site-tree.ts";
import { compareWithFresh } from "./compare-with-fresh.ts";

const FRESH = { "index.html": "<p>α", "mark.wasm": "abc", "gone.html": "x" };

/** Writes a site with the list of its checksums to a new folder. */
function createSite(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const listed = [...readTree(folder)].map(([file, digest]) => ({ file, digest }));
  writeFileSync(join(folder, "SHA256SUMS"), createChecksums(listed).bytes);
  return folder;
}

function readList(folder: string): ReadonlyMap<string, string> {
  return parseChecksums(readFileSync(join(folder, "SHA256SUMS"), "utf8"), "SHA256SUMS");
}

test("a folder with the same bytes does not differ, and its list is one of its files", (context) => {
  const [site, fresh] = [createSite(context, FRESH), createSite(context, FRESH)];
  const same = { files: 4, differences: [] };
  assert.deepEqual(compareWithFresh({ files: readTree(site), folder: site }, fresh), same);
  assert.deepEqual(compareWithFresh({ files: readList(site), folder: undefined }, fresh), {
    ...same,
    files: 3,
  });
});

test("of a folder it finds the first place in text and in other bytes", (context) => {
  const fresh = createSite(context, FRESH);
  const site = createSite(context, { ...FRESH, "index.html": "<p>β", "mark.wasm": "abd" });
  // The list is that of the fresh build: anyone who changes a file may leave the list as it was.
  copyFileSync(join(fresh, "SHA256SUMS"), join(site, "SHA256SUMS"));
  assert.deepEqual(compareWithFresh({ files: readTree(site), folder: site }, fresh).differences, [
    {
      kind: "differs",
      file: "index.html",
      first: { place: "1:4", here: '"β"', fresh: '"α"' },
    },
    {
      kind: "differs",
      file: "mark.wasm",
      first: { place: "byte 2", here: undefined, fresh: undefined },
    },
  ]);
});

test("a list that was changed with its file, or without, differs as well", (context) => {
  const [site, fresh] = [createSite(context, FRESH), createSite(context, FRESH)];
  writeFileSync(join(site, "SHA256SUMS"), "");
  const { differences } = compareWithFresh({ files: readTree(site), folder: site }, fresh);
  assert.deepEqual(
    differences.map(({ kind, file }) => [kind, file]),
    [["differs", "SHA256SUMS"]],
  );
});

test("of a list it names the files alone", (context) => {
  const fresh = createSite(context, FRESH);
  const site = createSite(context, { "index.html": "<p>β", "mark.wasm": "abc", "new.html": "" });
  const { differences } = compareWithFresh({ files: readList(site), folder: undefined }, fresh);
  assert.deepEqual(differences, [
    { kind: "missing", file: "gone.html" },
    { kind: "differs", file: "index.html" },
    { kind: "extra", file: "new.html" },
  ]);
});
