import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";

import { ask, startTestSite } from "./server/test-site.ts";

const types: readonly (readonly [name: string, type: string, isText: boolean])[] = [
  ["a.html", "text/html; charset=utf-8", true],
  ["a.css", "text/css; charset=utf-8", true],
  ["a.js", "text/javascript; charset=utf-8", true],
  ["a.json", "application/json; charset=utf-8", true],
  ["a.map", "application/json; charset=utf-8", true],
  ["a.xml", "application/xml; charset=utf-8", true],
  ["feed.xml", "application/atom+xml; charset=utf-8", true],
  ["rss.xml", "application/rss+xml; charset=utf-8", true],
  ["feed.json", "application/feed+json; charset=utf-8", true],
  ["SHA256SUMS", "text/plain; charset=utf-8", true],
  ["a.txt", "text/plain; charset=utf-8", true],
  ["a.svg", "image/svg+xml; charset=utf-8", true],
  ["a.webmanifest", "application/manifest+json; charset=utf-8", true],
  ["a.PNG", "image/png", false],
  ["a.jpg", "image/jpeg", false],
  ["a.jpeg", "image/jpeg", false],
  ["a.gif", "image/gif", false],
  ["a.ico", "image/x-icon", false],
  ["a.webp", "image/webp", false],
  ["a.avif", "image/avif", false],
  ["a.wasm", "application/wasm", false],
  ["a.unknown", "application/octet-stream", false],
  ["unknown", "application/octet-stream", false],
];

for (const [name, type, isText] of types) {
  test(`${name} is ${type}, ${isText ? "gzipped" : "never gzipped"}`, async (context) => {
    const { origin, folder } = await startTestSite(context);
    const content = `${name} `.repeat(100);
    await writeFile(join(folder, name), content);
    const answer = await ask(origin, `/${name}`, { "accept-encoding": "gzip, br" });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers["content-type"], type);
    assert.equal(answer.headers["content-encoding"], isText ? "gzip" : undefined);
    assert.equal(answer.headers.vary, isText ? "Accept-Encoding" : undefined);
    const body = isText ? gunzipSync(answer.body) : answer.body;
    assert.equal(body.toString(), content);
  });
}
