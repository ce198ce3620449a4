import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { ask, notFoundPage, page, startTestSite } from "./test-site.ts";

test("a folder's path gives its index.html", async (context) => {
  const { origin } = await startTestSite(context);
  const answer = await ask(origin, "/x/");
  assert.equal(answer.status, 200);
  assert.equal(answer.headers["content-type"], "text/html; charset=utf-8");
  assert.equal(answer.headers["content-length"], String(Buffer.byteLength(page)));
  assert.equal(answer.headers["cache-control"], "public, max-age=0, must-revalidate");
  assert.equal(answer.body.toString(), page);
});

test("the root gives index.html, whatever the query", async (context) => {
  const { origin } = await startTestSite(context);
  const answer = await ask(origin, "/?q=1");
  assert.equal(answer.status, 200);
  assert.equal(answer.body.toString(), "home");
});

const redirects: readonly (readonly [path: string, location: string])[] = [
  ["/x", "/x/"],
  ["/x?q=a/b&r", "/x/?q=a/b&r"],
  ["/%CE%BC%CE%B5%20%CE%BA%CE%B5%CE%BD%CF%8C", "/%CE%BC%CE%B5%20%CE%BA%CE%B5%CE%BD%CF%8C/"],
];

for (const [path, location] of redirects) {
  test(`${path} moves for good to ${location}`, async (context) => {
    const { origin } = await startTestSite(context);
    const answer = await ask(origin, path);
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.location, location);
    assert.equal(answer.body.toString(), `Moved to ${location}\n`);
  });
}

for (const path of ["/x/index.html", "/x/index.html?q"]) {
  test(`${path} gives the page itself`, async (context) => {
    const { origin } = await startTestSite(context);
    const answer = await ask(origin, path);
    assert.equal(answer.status, 200);
    assert.equal(answer.body.toString(), page);
  });
}

test("a symbolic link inside the site is followed", async (context) => {
  const { origin } = await startTestSite(context);
  const answer = await ask(origin, "/inside.txt");
  assert.equal(answer.status, 200);
  assert.equal(answer.body.toString(), "note");
});

test("two dots inside a name are a name", async (context) => {
  const { origin } = await startTestSite(context);
  const answer = await ask(origin, "/a..b.txt");
  assert.equal(answer.status, 200);
  assert.equal(answer.body.toString(), "dots");
});

const unknownPaths: readonly string[] = [
  "/none",
  "/none/",
  "/empty",
  "/empty/",
  "/note.txt/",
  "/note.txt/more",
  "//x",
  "/%2Fx",
  "/x//",
  `/${"long".repeat(1000)}`,
  "/outside.txt",
  "/outside/",
  "/circle",
  "/_headers",
  "/_redirects",
];

for (const path of unknownPaths) {
  test(`${path.slice(0, 20)} is not found, and 404.html says so`, async (context) => {
    const { origin } = await startTestSite(context);
    const answer = await ask(origin, path);
    assert.equal(answer.status, 404);
    assert.equal(answer.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(answer.body.toString(), notFoundPage);
  });
}

test("a site without 404.html says so in plain text", async (context) => {
  const { origin, folder } = await startTestSite(context);
  await rm(join(folder, "404.html"));
  const answer = await ask(origin, "/none");
  assert.equal(answer.status, 404);
  assert.equal(answer.headers["content-type"], "text/plain; charset=utf-8");
  assert.equal(answer.body.toString(), "Not found\n");
});

const malformedPaths: readonly string[] = [
  "/../outside.txt",
  "/x/../../outside.txt",
  "/%2e%2e/outside.txt",
  "/..%2Foutside.txt",
  "/x/..",
  "/./x/",
  "/..%5coutside.txt",
  "/x%5c",
  "/x%00.html",
  "/%",
  "/%zz",
  "/%ff",
  "http://127.0.0.1/x/",
  "*",
];

for (const path of malformedPaths) {
  test(`${path} is a bad request`, async (context) => {
    const { origin } = await startTestSite(context);
    const answer = await ask(origin, path);
    assert.equal(answer.status, 400);
    assert.equal(answer.body.toString(), "Bad request\n");
  });
}
