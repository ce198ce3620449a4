import assert from "node:assert/strict";
import { test } from "node:test";
import type { ScannedPage } from "./scanned-page.ts";
import { type RuleName, scorePage } from "./score.ts";
import { SOUND_PAGE, withHeader } from "./test-page.ts";

/** Expects what one rule finds, in the words and the points of its verdict. */
function expectVerdict(page: ScannedPage, rule: RuleName, finding: string, points: number): void {
  assert.deepEqual(scorePage(page).verdicts[rule], { finding, points });
}

test("a sound page has 130 points, and 135 once browsers know its host", () => {
  assert.equal(scorePage(SOUND_PAGE).score, 130);
  assert.equal(scorePage({ ...SOUND_PAGE, isPreloaded: true }).score, 135);
});

test("what is good counts from a base of 90 on, and not below", () => {
  const ofBase95 = withHeader("x-content-type-options", undefined);
  assert.equal(scorePage(ofBase95).score, 125);
  const ofBase90 = { ...ofBase95, route: ["http://news.test/", "https://other.test/"] };
  assert.equal(scorePage(ofBase90).score, 120);
  const talkative = { ...ofBase90.headers, "referrer-policy": "origin" };
  assert.equal(scorePage({ ...ofBase90, headers: talkative }).score, 85);
});

test("no score is below 0", () => {
  const cookies = ["session=1"];
  const route = ["http://news.test/"];
  const sharing = { "access-control-allow-origin": SOUND_PAGE.asker };
  const headers = { ...sharing, "access-control-allow-credentials": "true" };
  assert.equal(scorePage({ ...SOUND_PAGE, headers, cookies, route }).score, 0);
});

for (const [value, finding, points] of [
  [undefined, "no header", -20],
  ["includeSubDomains", "cannot be parsed", -20],
  ["max-age=1, max-age=63072000", "cannot be parsed", -20],
  ["max-age=15551999", "less than six months", -10],
  ["includeSubDomains; MAX-AGE=15552000", "six months or more", 0],
] as const) {
  test(`Strict-Transport-Security: ${value ?? "(none)"} gives ${points} points`, () => {
    expectVerdict(withHeader("strict-transport-security", value), "transport", finding, points);
  });
}

for (const [value, finding, points] of [
  [undefined, "no header", 0],
  ["no-referrer", "private", 5],
  ["same-origin", "private", 5],
  ["strict-origin", "private", 5],
  ["unsafe-url, Strict-Origin-When-Cross-Origin", "private", 5],
  ["no-referrer, unsafe-url", "talkative", -5],
  ["no-referrer, nonsense", "private", 5],
  ["nonsense", "cannot be parsed", -5],
] as const) {
  test(`Referrer-Policy: ${value ?? "(none)"} gives ${points} points`, () => {
    expectVerdict(withHeader("referrer-policy", value), "referrer", finding, points);
  });
}

for (const [value, finding, points] of [
  [undefined, "browsers may guess types", -5],
  ["sniff", "browsers may guess types", -5],
  ["NoSniff", "nosniff", 0],
] as const) {
  test(`X-Content-Type-Options: ${value ?? "(none)"} gives ${points} points`, () => {
    expectVerdict(withHeader("x-content-type-options", value), "sniffing", finding, points);
  });
}

for (const [value, finding, points] of [
  [undefined, "no header", 0],
  ["cross-origin", "cross-origin", 0],
  ["same-site", "same-site", 10],
  ["Same-Origin", "same-origin", 10],
  ["nonsense", "cannot be parsed", -5],
] as const) {
  test(`Cross-Origin-Resource-Policy: ${value ?? "(none)"} gives ${points} points`, () => {
    expectVerdict(withHeader("cross-origin-resource-policy", value), "embedding", finding, points);
  });
}

for (const [value, points] of [
  [undefined, -20],
  ["nonsense", -20],
  ["DENY", 0],
  ["sameorigin", 0],
  ["allow-from https://a.test", 0],
] as const) {
  test(`without frame-ancestors, X-Frame-Options: ${value ?? "(none)"} gives ${points} points`, () => {
    const { headers } = withHeader("content-security-policy", "default-src 'none'");
    const all = value === undefined ? headers : { ...headers, "x-frame-options": value };
    const finding = points === 0 ? "by the old header" : "anyone may frame the page";
    expectVerdict({ ...SOUND_PAGE, headers: all }, "framing", finding, points);
  });
}

test("frame-ancestors counts in the header, and not in the page", () => {
  expectVerdict(SOUND_PAGE, "framing", "by the content policy", 5);
  const metaPolicies = ["default-src 'none'; frame-ancestors 'none'"];
  const page = { ...withHeader("content-security-policy", undefined), metaPolicies };
  expectVerdict(page, "framing", "anyone may frame the page", -20);
});

for (const [origin, credentials, points] of [
  ["*", undefined, 0],
  ["https://friend.test", "true", 0],
  [SOUND_PAGE.asker, undefined, 0],
  [SOUND_PAGE.asker, "true", -50],
] as const) {
  test(`Access-Control-Allow-Origin: ${origin}, credentials ${credentials ?? "not named"}, gives ${points} points`, () => {
    const { headers } = withHeader("access-control-allow-origin", origin);
    const rights = credentials && { "access-control-allow-credentials": credentials };
    const finding =
      points === 0 ? "without the reader's rights" : "anyone, with the reader's rights";
    const page = { ...SOUND_PAGE, headers: { ...headers, ...rights } };
    expectVerdict(page, "sharing", finding, points);
  });
}

for (const [route, finding, points] of [
  ["", "only https is answered", 0],
  ["http://a.test/", "no redirect", -20],
  ["http://a.test/ https://a.test/ http://a.test/x", "ends without https", -20],
  ["http://a.test/ http://a.test/x https://a.test/", "https only at the second step", -10],
  ["http://a.test/ https://b.test/", "to https on another host", -5],
  ["http://a.test/ https://a.test/ https://b.test/", "to https on the same host", 0],
] as const) {
  test(`the way ${route || "(none)"} gives ${points} points`, () => {
    const page = { ...SOUND_PAGE, route: route.split(" ").filter((each) => each !== "") };
    expectVerdict(page, "redirection", finding, points);
  });
}

for (const [scripts, finding, points] of [
  [[], "no scripts", 0],
  [[[null, null]], "own scripts", 0],
  [[["/a.js", null]], "own scripts", 0],
  [[["https://news.test/a.js", null]], "own scripts", 0],
  [[["/a.js", "sha256-A"]], "own scripts, held", 5],
  [[["https://b.test/a.js", "sha256-A"]], "scripts of others, all held", 5],
  [[["https://b.test/a.js", null]], "scripts of others, not held", -5],
  [[["http://b.test/a.js", "sha256-A"]], "scripts of others without https", -20],
  [[["//news.test/a.js", null]], "scripts of others without https, not held", -50],
  [
    [
      ["https://b.test/a.js", null],
      ["http://b.test/a.js", null],
    ],
    "scripts of others without https, not held",
    -50,
  ],
] as const) {
  test(`the scripts ${JSON.stringify(scripts)} give ${points} points`, () => {
    const page = {
      ...SOUND_PAGE,
      scripts: scripts.map(([source, integrity]) => ({ source, integrity })),
    };
    expectVerdict(page, "scripts", finding, points);
  });
}
