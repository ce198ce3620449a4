import assert from "node:assert/strict";
import { test } from "node:test";

import { createRedirectFile } from "../../src/delivery/redirects.ts";

import { readCloudflareRedirects } from "./cloudflare-redirects.ts";

interface Address {
  readonly from: string;
  readonly to: string;
}

function listMoves(count: number, end: string): readonly Address[] {
  return Array.from({ length: count }, (_, index) => {
    return { from: `/old-${index}/${end}`, to: `/new/${end === "*" ? ":splat" : ""}` };
  });
}

test("a plain line matches its address alone, and one with * all that is below", () => {
  const { find, ignored } = readCloudflareRedirects(
    "/a/ /b/ 301\n/c /d\n/old/* /new/:splat 301\n/:name/feed /feeds/:name 308\n",
  );
  const paths = ["/a/", "/a", "/c", "/old/", "/old", "/old/x/y.xml", "/older/", "/x/feed"];
  assert.deepEqual(
    paths.map((path) => find(path)),
    [
      { to: "/b/", status: 301 },
      undefined,
      { to: "/d", status: 302 },
      { to: "/new/", status: 301 },
      undefined,
      { to: "/new/x/y.xml", status: 301 },
      undefined,
      { to: "/feeds/x", status: 308 },
    ],
  );
  assert.deepEqual(ignored, []);
});

test("behind the first line with *, every line counts as one of a hundred", () => {
  const lines = listMoves(150, "").map(({ from, to }) => `${from} ${to} 301\n`);
  const { ignored } = readCloudflareRedirects(`/a/* /b/:splat 301\n${lines.join("")}`);
  assert.equal(ignored.length, 51);
  assert.equal(ignored[0], "101: /old-99/ /new/ 301");
});

test("the build's list is followed as far as the host's limits go", () => {
  const read = (moves: readonly Address[]): readonly string[] => {
    const { bytes } = createRedirectFile(moves, { base: "" }) ?? {};
    return readCloudflareRedirects(new TextDecoder().decode(bytes)).ignored;
  };
  assert.deepEqual(read([...listMoves(100, "*"), ...listMoves(2000, "")]), []);
  assert.equal(read([...listMoves(101, "*"), ...listMoves(2001, "")]).length, 2);
});

test("the host passes over what it does not know", () => {
  const lines = ["/a", "b /c 301", "/a /b 200", "/a /b 301 Country=gr", "# words", "/a /b 404"];
  assert.deepEqual(readCloudflareRedirects(lines.join("\n")).ignored, [
    "1: /a",
    "2: b /c 301",
    "3: /a /b 200",
    "4: /a /b 301 Country=gr",
    "6: /a /b 404",
  ]);
});
