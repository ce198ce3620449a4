import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { readCloudflareHeaders } from "./cloudflare-headers.ts";
import { CLOUDFLARE_HEADERS } from "./cloudflare-pages.ts";

function apply(
  text: string,
  path: string,
  own: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return readCloudflareHeaders(text).apply(path, own);
}

test("rules match a whole path, or what begins with it where they end in *", () => {
  const text = "/x\n  A: x\n/y/*\n  A: y\n/*.xml\n  B: xml\n/:name/z\n  C: :name\n";
  assert.deepEqual(apply(text, "/x"), { a: "x" });
  assert.deepEqual(apply(text, "/x/"), {});
  assert.deepEqual(apply(text, "/y/"), { a: "y" });
  assert.deepEqual(apply(text, "/y/q.xml"), { a: "y", b: "xml" });
  assert.deepEqual(apply(text, "/y"), {});
  assert.deepEqual(apply(text, "/y-z/"), {});
  assert.deepEqual(apply(text, "/w/z"), { c: "w" });
});

test("a header of the host's own is replaced, and one of a rule before gets the other value too", () => {
  const text = "/*\n  A: one\n/x\n  A: two\n  a: three\n";
  assert.deepEqual(apply(text, "/x", { a: "own", b: "own" }), { b: "own", a: "one, two, three" });
});

test("an exclamation mark takes a header away, before the rule's own are set", () => {
  const text = "/*\n  A: one\n  ! B\n/x\n  ! a\n  A: two\n/y\n  ! A\n";
  assert.deepEqual(apply(text, "/x", { b: "own" }), { a: "two" });
  assert.deepEqual(apply(text, "/y", { b: "own" }), {});
});

test("the host passes over lines beyond its limits, and what is no rule", () => {
  const long = `A: ${"a".repeat(1998)}`;
  const rules = Array.from({ length: 101 }, (_, index) => `/r${index}\n  A: ${index}`);
  assert.deepEqual(readCloudflareHeaders(`/x\n  ${long}\n  ${long.slice(1)}\n`).ignored, [
    `2: ${long.slice(0, 80)}`,
    `3: ${long.slice(1, 81)}`,
  ]);
  assert.deepEqual(apply(`/x\n  ${long.slice(0, 2000)}\n`, "/x"), { a: "a".repeat(1997) });
  assert.deepEqual(readCloudflareHeaders(rules.join("\n")).ignored, ["201: /r100", "202: A: 100"]);
  assert.deepEqual(readCloudflareHeaders("# a\n\nA: b\n/*/*\n  A: b\n/x\n  words\n").ignored, [
    "3: A: b",
    "4: /*/*",
    "5: A: b",
    "7: words",
  ]);
});

test("the file for this host has nothing that it would pass over", () => {
  const { ignored, rules } = readCloudflareHeaders(readFileSync(CLOUDFLARE_HEADERS, "utf8"));
  assert.deepEqual(ignored, []);
  assert.equal(rules, 17);
});
