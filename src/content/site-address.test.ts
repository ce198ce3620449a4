import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, listProblems } from "./test-newsroom.ts";

const site = "_data/site.json";
const FIX = "It should be an address such as https://example.org, without a slash at its end.";

for (const address of [
  "https://example.org",
  "https://news.example.org:8443",
  "https://xn--hxajbheg2az3al.xn--qxam",
]) {
  test(`a site can stand at ${address}`, () => {
    assert.deepEqual(listProblems(changeFile(site, "https://example.org", address)), []);
  });
}

for (const address of [
  "http://example.org",
  "example.org",
  "//example.org",
  "https://example.org/",
  "https://example.org/news",
  "https://example.org?a=b",
  "https://example.org#a",
  "https://example.org:",
  "https://example.org:443",
  "https://example.org:port",
  "https://example.org:99999",
  "https://",
  "https://exa mple.org",
  "https://me@example.org",
  "https://EXAMPLE.org",
  "https://[example.org",
]) {
  test(`a site cannot stand at ${address}`, () => {
    assert.deepEqual(listProblems(changeFile(site, "https://example.org", address)), [
      `${site}:4:14  wrong-value  "address" cannot be "${address}". ${FIX}`,
    ]);
  });
}

test("a site without an address is refused", () => {
  assert.deepEqual(listProblems(changeFile(site, '  "address": "https://example.org",\n', "")), [
    `${site}:1:1  missing-field  "address" is missing. Add it.`,
  ]);
});
