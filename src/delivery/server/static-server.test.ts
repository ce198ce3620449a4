import assert from "node:assert/strict";
import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { startStaticServer } from "./static-server.ts";
import { ask, page, startTestSite } from "./test-site.ts";

for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
  test(`${method} is not allowed`, async (context) => {
    const { origin } = await startTestSite(context);
    const answer = await ask(origin, "/x/", {}, method);
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.allow, "GET, HEAD");
    assert.equal(answer.body.toString(), "Method not allowed\n");
  });
}

for (const path of ["/x/", "/x", "/none", "/%"]) {
  test(`HEAD ${path} has the status and the headers of GET, and no body`, async (context) => {
    const { origin } = await startTestSite(context);
    const full = await ask(origin, path);
    const head = await ask(origin, path, {}, "HEAD");
    assert.equal(head.status, full.status);
    assert.deepEqual({ ...head.headers, date: "" }, { ...full.headers, date: "" });
    assert.equal(head.body.length, 0);
  });
}

test("gzip packs at level 9", async (context) => {
  const { origin } = await startTestSite(context);
  const answer = await ask(origin, "/x/", { "accept-encoding": "gzip" });
  const packed = gzipSync(page, { level: 9 });
  assert.notDeepEqual(packed, gzipSync(page));
  assert.deepEqual(answer.body, packed);
  assert.equal(answer.headers["content-length"], String(packed.length));
});

test("a page that has not changed is not sent again", async (context) => {
  const { origin } = await startTestSite(context);
  const first = await ask(origin, "/x/");
  const second = await ask(origin, "/x/", { "if-none-match": first.headers.etag ?? "" });
  assert.match(first.headers.etag ?? "", /^"[0-9a-f]{16}"$/);
  assert.equal(second.status, 304);
  assert.equal(second.body.length, 0);
  assert.equal(second.headers.etag, first.headers.etag);
  assert.equal(second.headers.vary, "Accept-Encoding");
  assert.equal(second.headers["content-type"], undefined);
});

test("a page that has changed is sent again under another tag", async (context) => {
  const { origin, folder } = await startTestSite(context);
  const first = await ask(origin, "/x/");
  await writeFile(join(folder, "x/index.html"), "new");
  const second = await ask(origin, "/x/", { "if-none-match": first.headers.etag ?? "" });
  assert.equal(second.status, 200);
  assert.notEqual(second.headers.etag, first.headers.etag);
  assert.equal(second.body.toString(), "new");
});

test("a gzipped page has its own tag", async (context) => {
  const { origin } = await startTestSite(context);
  const plain = await ask(origin, "/x/");
  const packed = await ask(origin, "/x/", { "accept-encoding": "gzip" });
  assert.equal(packed.headers.etag, plain.headers.etag?.replace(/"$/, '-gzip"'));
});

test("the not-found page is never answered with 304", async (context) => {
  const { origin } = await startTestSite(context);
  const answer = await ask(origin, "/none", { "if-none-match": "*" });
  assert.equal(answer.status, 404);
});

test("another folder can take the place of the one that is served", async (context) => {
  const { origin, folder } = await startTestSite(context);
  await rename(folder, `${folder}-old`);
  const between = await ask(origin, "/");
  await mkdir(folder);
  await writeFile(join(folder, "index.html"), "next");
  const after = await ask(origin, "/");
  assert.equal(between.status, 404);
  assert.equal(between.body.toString(), "Not found\n");
  assert.equal(after.body.toString(), "next");
});

test("a folder reached by a symbolic link is served", async (context) => {
  const { folder } = await startTestSite(context);
  await symlink(folder, `${folder}-link`);
  const server = await startStaticServer({ folder: `${folder}-link`, port: 0 });
  context.after(server.close);
  const answer = await ask(server.origin, "/x/");
  assert.equal(answer.status, 200);
});

test("a port that is taken is refused", async (context) => {
  const { origin, folder } = await startTestSite(context);
  const port = Number(new URL(origin).port);
  await assert.rejects(startStaticServer({ folder, port }), { code: "EADDRINUSE" });
});

test("close frees the port", async (context) => {
  const { folder } = await startTestSite(context);
  const server = await startStaticServer({ folder, port: 0 });
  await ask(server.origin, "/");
  await server.close();
  await assert.rejects(ask(server.origin, "/"), { code: "ECONNREFUSED" });
});
