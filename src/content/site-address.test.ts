import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, listProblems } from "../../test/support/newsroom.ts";

const site = "_data/site.json";
const RIGHT = "https://example.org";

for (const address of [
  "https://example.org",
  "https://example.org/",
  "https://news.example.org:8443",
  "https://xn--hxajbheg2az3al.xn--qxam",
  "https://example.org/news",
  "https://example.org/a/b/",
  "https://example.org:8443/~desk/news_2.0/",
  "https://example.org/νέα",
  "https://example.org/%CE%BD%CE%AD%CE%B1/",
]) {
  test(`a site can be at ${address}`, () => {
    assert.deepEqual(listProblems(changeFile(site, "https://example.org", address)), []);
  });
}

for (const [address, right] of [
  ["http://example.org", RIGHT],
  ["example.org", RIGHT],
  ["//example.org", RIGHT],
  ["https://example.org?a=b", RIGHT],
  ["https://example.org#a", RIGHT],
  ["https://example.org:", RIGHT],
  ["https://example.org:443", RIGHT],
  ["https://EXAMPLE.org", RIGHT],
  ["https://example.org//", RIGHT],
  ["http://example.org/news", `${RIGHT}/news`],
  ["https://example.org/a//b/", `${RIGHT}/a/b`],
  ["https://example.org/a/b//", `${RIGHT}/a/b`],
  ["https://example.org/news?a=b", `${RIGHT}/news`],
  ["https://example.org/news/#a", `${RIGHT}/news`],
  ["https://example.org/a/../b", `${RIGHT}/b`],
  ["http://example.org/νέα/", `${RIGHT}/νέα`],
] as const) {
  test(`the right form of ${address} is certain`, () => {
    assert.deepEqual(listProblems(changeFile(site, RIGHT, address)), [
      `${site}:4:14  wrong-value  "address" cannot be "${address}". Write "${right}".`,
    ]);
  });
}

const SHAPE =
  "It should be an address such as https://example.org, or https://example.org/news below a path.";
const PATH =
  "wrong-address  The path of the address is none that every host reads alike. Use letters, digits, hyphens, underscores, tildes and full stops between its slashes, and no full stop behind a slash.";

for (const [address, problem] of [
  ["https://", `wrong-value  "address" cannot be "https://". ${SHAPE}`],
  ["https://exa mple.org", `wrong-value  "address" cannot be "https://exa mple.org". ${SHAPE}`],
  [
    "https://example.org/a b",
    `wrong-value  "address" cannot be "https://example.org/a b". ${SHAPE}`,
  ],
  ...[
    "https://intranet",
    "https://intranet/",
    "https://10.0.0.1/news",
    "https://news.internal",
  ].map(
    (address) =>
      [
        address,
        `private-address  ${new URL(address).host} is known to one machine or network only. Write the address that readers reach, or put it between backquotes as code.`,
      ] as const,
  ),
  ["https://example.org/a%20b", PATH],
  ["https://example.org/a%2Fb", PATH],
  ["https://example.org/a%", PATH],
  ["https://example.org/a%00", PATH],
  ["https://example.org/a*", PATH],
  ["https://example.org/.well-known", PATH],
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
    assert.deepEqual(listProblems(changeFile(site, RIGHT, address)), [`${site}:4:14  ${problem}`]);
  });
}

test("a site without an address is refused", () => {
  assert.deepEqual(listProblems(changeFile(site, '  "address": "https://example.org",\n', "")), [
    `${site}:1:1  missing-field  "address" is missing. Add "address": "https://…"`,
  ]);
});
