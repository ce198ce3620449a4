import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRedirects } from "./join-stories.ts";
import type { Move } from "../content/list-moves.ts";
import { type Files, changeFile, createFiles, listProblems } from "../../test/support/newsroom.ts";

const SITE = "_data/site.json";
const INDEX = "src/stories/unrest/index.md";
const STORIES = [{ path: "/stories/new/" }];
const PLACE = { file: SITE, line: 2, column: 3 };

type Address = Pick<Move, "from" | "to">;

function listStories(count: number): readonly Address[] {
  return Array.from({ length: count }, (_, index) => {
    return { from: `/stories/old-${index}/`, to: "/stories/new/" };
  });
}

function listSections(count: number): readonly Address[] {
  return Array.from({ length: count }, (_, index) => {
    return { from: `/stories/new/old-${index}/`, to: "/stories/new/part/" };
  });
}

function check(
  redirects: boolean | "cloudflare-pages" | undefined,
  moves: readonly Address[],
): readonly string[] {
  const site = { redirects } as Parameters<typeof checkRedirects>[0]["site"];
  const opened = { site, redirectsPlace: PLACE };
  return checkRedirects(opened, moves, STORIES).map(
    ({ message, fix }) => `${message.en} ${fix?.en ?? ""}`,
  );
}

test("as many old names as the host follows are no problem, and one more is", () => {
  const most = [...listStories(100), ...listSections(2000)];
  assert.deepEqual(check("cloudflare-pages", most), []);
  assert.deepEqual(check("cloudflare-pages", listStories(101)), [
    "Stories have 101 old names and sections 0; Cloudflare Pages follows 100 and 2000. Write false: then a page leads on from each.",
  ]);
  assert.deepEqual(check("cloudflare-pages", listSections(2001)), [
    "Stories have 0 old names and sections 2001; Cloudflare Pages follows 100 and 2000. Write false: then a page leads on from each.",
  ]);
});

test("a host without a limit, and one that follows none, have as many as they like", () => {
  const moves = [...listStories(101), ...listSections(2001)];
  for (const redirects of [true, false, undefined]) assert.deepEqual(check(redirects, moves), []);
});

test("the problem is where site.json names the host, and counts what a check finds", () => {
  const listNames = (word: string): string =>
    Array.from({ length: 60 }, (_, index) => `${word}-${index}`).join(", ");
  const renamed = changeFile(INDEX, "title:", `formerly: [${listNames("old")}]\ntitle:`);
  const second = Object.entries(createStory(listNames("other")));
  const host = changeFile(SITE, '"language"', '"redirects": "cloudflare-pages",\n  "language"');
  assert.deepEqual(listProblems({ ...renamed, ...host }), []);
  assert.deepEqual(listProblems({ ...renamed, ...host, ...Object.fromEntries(second) }), [
    `${SITE}:5:16  too-many-redirects  Stories have 120 old names and sections 0; Cloudflare Pages follows 100 and 2000. Write false: then a page leads on from each.`,
  ]);
});

const values: readonly (readonly [value: string, line: string])[] = [
  [
    '"netlify"',
    'wrong-value  "redirects" cannot be "netlify". Write true, false or "cloudflare-pages".',
  ],
  ['"yes"', 'wrong-type  "redirects" has to be true or false. Write true, without quotes.'],
  ['"false"', 'wrong-type  "redirects" has to be true or false. Write false, without quotes.'],
  ["3", 'wrong-value  "redirects" cannot be this value. Write true, false or "cloudflare-pages".'],
];

for (const [value, line] of values) {
  test(`${value} is no answer to whether the host follows redirects`, () => {
    const files = changeFile(SITE, '"language"', `"redirects": ${value},\n  "language"`);
    assert.deepEqual(listProblems(files), [`${SITE}:5:16  ${line}`]);
  });
}

/** A second story, under other names before. */
function createStory(names: string): Files {
  const path = "src/stories/second/";
  return Object.fromEntries(
    createFiles()
      .filter((file) => file.path.startsWith("src/stories/unrest/"))
      .map((file) => {
        const text = new TextDecoder()
          .decode(file.bytes)
          .replace("description: ", "description: Άλλο. ");
        const name = file.path.replace("src/stories/unrest/", path);
        return [name, text.replace("title: Έφοδος", `formerly: [${names}]\ntitle: Έφοδος`)];
      }),
  );
}
