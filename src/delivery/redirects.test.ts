import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { createRedirectFile, findRedirect } from "./redirects.ts";

/** A site at the root of its host. */
const ROOT = { base: "" };

const redirects = [
  { from: "/stories/b/", to: "/stories/new/" },
  { from: "/stories/a/old/", to: "/stories/new/part/" },
  { from: "/stories/a/", to: "/stories/new/" },
];

test("without redirects there is no file", () => {
  assert.equal(createRedirectFile([], ROOT), undefined);
});

test("redirects are sorted by address, one a line", () => {
  const text = new TextDecoder().decode(createRedirectFile(redirects, ROOT)?.bytes);
  assert.equal(
    text,
    "/stories/a/ /stories/new/ 301\n" +
      "/stories/a/old/ /stories/new/part/ 301\n" +
      "/stories/b/ /stories/new/ 301\n",
  );
});

test("below a path, both addresses are paths on the host", () => {
  const moved = [{ from: "/stories/a/*", to: "/stories/b/:splat" }];
  const text = new TextDecoder().decode(createRedirectFile(moved, { base: "/news" })?.bytes);
  assert.equal(text, "/news/stories/a/* /news/stories/b/:splat 301\n");
  assert.equal(findRedirect(text, "/news/stories/a/c/"), "/news/stories/b/c/");
  assert.equal(findRedirect(text, "/stories/a/c/"), undefined);
});

test("redirects of all that is below an address come last", () => {
  const moves = [{ from: "/stories/a/*", to: "/stories/b/:splat" }, ...redirects];
  const text = new TextDecoder().decode(createRedirectFile(moves, ROOT)?.bytes);
  assert.deepEqual(text.match(/^\S+/gm), [
    "/stories/a/",
    "/stories/a/old/",
    "/stories/b/",
    "/stories/a/*",
  ]);
});

test("the host reads each as a permanent redirect", async () => {
  const folder = mkdtempSync(join(tmpdir(), "redirects-"));
  try {
    const path = join(folder, "_redirects");
    writeFileSync(path, createRedirectFile(redirects, ROOT)?.bytes ?? "");
    const parsed = await parseAllRedirects({
      redirectsFiles: [path],
      configRedirects: [],
      minimal: true,
    });
    assert.deepEqual(parsed.errors, []);
    assert.deepEqual(
      (parsed.redirects as readonly Readonly<Record<string, unknown>>[]).map(
        ({ from, to, status, force }) => [from, to, status, force],
      ),
      redirects
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .map(({ from, to }) => [from, to, 301, false]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an address leads on with its last slash and without, and below a splat the rest of it does too", () => {
  const list = "/stories/a/ /stories/b/ 301\n/stories/old/* /stories/new/:splat 301\n";
  const cases = {
    "/stories/a/": "/stories/b/",
    "/stories/a": "/stories/b/",
    "/stories/a/part/": undefined,
    "/stories/old": "/stories/new/",
    "/stories/old/": "/stories/new/",
    "/stories/old/part/": "/stories/new/part/",
    "/stories/older/": undefined,
    "/": undefined,
    "": undefined,
  };
  for (const [path, to] of Object.entries(cases)) assert.equal(findRedirect(list, path), to, path);
  assert.equal(findRedirect("", "/"), undefined);
});
