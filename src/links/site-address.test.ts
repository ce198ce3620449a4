import assert from "node:assert/strict";
import { test } from "node:test";
import { addBase, formatSiteAddress, parseSiteAddress, removeBase, urlOf } from "./site-address.ts";

const HOST = "https://example.org";

for (const [text, base] of [
  [HOST, ""],
  [`${HOST}/`, ""],
  [`${HOST}/news`, "/news"],
  [`${HOST}/news/`, "/news"],
  [`${HOST}/a/b/`, "/a/b"],
  [`${HOST}/~desk/news_2.0`, "/~desk/news_2.0"],
  [`${HOST}/νέα`, "/%CE%BD%CE%AD%CE%B1"],
  // The same letters with their accent apart, and in percents of small letters.
  [`${HOST}/νε\u0301α`, "/%CE%BD%CE%AD%CE%B1"],
  [`${HOST}/%ce%bd%ce%ad%ce%b1/`, "/%CE%BD%CE%AD%CE%B1"],
  [`${HOST}/%6Eews`, "/news"],
] as const) {
  test(`${text} is a site below "${base}"`, () => {
    const address = parseSiteAddress(text);
    assert.deepEqual(address, { origin: HOST, base });
    assert.deepEqual(parseSiteAddress(formatSiteAddress(address)), address);
  });
}

test("a port is of the origin", () => {
  assert.deepEqual(parseSiteAddress(`${HOST}:8443/news/`), {
    origin: `${HOST}:8443`,
    base: "/news",
  });
});

for (const text of [
  "",
  "/news",
  "http://example.org",
  "https://",
  `${HOST}:443`,
  "https://Example.org",
  "https://me@example.org",
  `${HOST}//news`,
  `${HOST}/news//`,
  `${HOST}/news?a`,
  `${HOST}/news#a`,
  `${HOST}/a b`,
  `${HOST}/a%20b`,
  `${HOST}/a%2Fb`,
  `${HOST}/a%5Cb`,
  `${HOST}/a\\b`,
  `${HOST}/%`,
  `${HOST}/%00`,
  `${HOST}/..`,
  `${HOST}/%2e%2e/a`,
  `${HOST}/:a`,
  `${HOST}/a*`,
]) {
  test(`"${text}" is no address of a site`, () => {
    assert.equal(parseSiteAddress(text), undefined);
  });
}

const ROOT = { origin: HOST, base: "" };
const BELOW = { origin: HOST, base: "/news" };

test("a path of the site comes behind the path of the site itself", () => {
  assert.deepEqual(
    [addBase(ROOT, "/about/"), addBase(BELOW, "/about/"), addBase(BELOW, "/")],
    ["/about/", "/news/about/", "/news/"],
  );
  assert.deepEqual([urlOf(ROOT, "/"), urlOf(BELOW, "/a/#b")], [`${HOST}/`, `${HOST}/news/a/#b`]);
});

for (const [path, own] of [
  ["/news/about/", "/about/"],
  ["/news/", "/"],
  ["/news", "/"],
  ["/news/news/", "/news/"],
  ["/", undefined],
  ["/newsroom/", undefined],
  ["/about/news/", undefined],
] as const) {
  test(`${path} on the host is ${own ?? "outside the site"}`, () => {
    assert.equal(removeBase(BELOW, path), own);
    assert.equal(removeBase(ROOT, path), path);
  });
}
