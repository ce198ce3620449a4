import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, listProblems } from "./test-newsroom.ts";

const site = "_data/site.json";
const RIGHT = "https://example.org";

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
  "https://EXAMPLE.org",
]) {
  test(`the right form of ${address} is certain`, () => {
    assert.deepEqual(listProblems(changeFile(site, RIGHT, address)), [
      `${site}:4:14  wrong-value  "address" cannot be "${address}". Write "${RIGHT}".`,
    ]);
  });
}

const SHAPE = "It should be an address such as https://example.org, without a slash at its end.";

for (const [address, problem] of [
  ["https://", `wrong-value  "address" cannot be "https://". ${SHAPE}`],
  ["https://exa mple.org", `wrong-value  "address" cannot be "https://exa mple.org". ${SHAPE}`],
  [
    "https://example.org:port",
    'wrong-address  ":port" is not a port, which is a number from 1 to 65535. Take it out, or correct it.',
  ],
  [
    "https://example.org:99999",
    'wrong-address  ":99999" is not a port, which is a number from 1 to 65535. Take it out, or correct it.',
  ],
  [
    "https://me@example.org",
    'wrong-address  "https://me@example.org" leads to "example.org": what is before the "@" is the name of a user. Write the address without it, if "example.org" is meant.',
  ],
  [
    "https://[example.org",
    'wrong-address  "[example.org" cannot be the name of a host. Look for the address again.',
  ],
]) {
  test(`what is wrong with ${address} is told`, () => {
    assert.deepEqual(listProblems(changeFile(site, RIGHT, address ?? "")), [
      `${site}:4:14  ${problem}`,
    ]);
  });
}

test("a site without an address is refused", () => {
  assert.deepEqual(listProblems(changeFile(site, '  "address": "https://example.org",\n', "")), [
    `${site}:1:1  missing-field  "address" is missing. Add it.`,
  ]);
});
