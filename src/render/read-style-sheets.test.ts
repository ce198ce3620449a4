import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { readStyleSheets } from "./read-style-sheets.ts";

const VALID = {
  "layouts/tokens.css": ":root { --ink: #000000; }",
  "layouts/base.css": "p { margin: 0px; }",
  "layouts/late.css": "a:hover { color: red; }",
  "layouts/print.css": "@media print { nav { display: none; } }",
  "components/post/post.css": ".post { & b { color: red; } }",
  "components/timeline/timeline.css": ".timeline { margin: 0; }",
  "components/masthead/masthead.css": ".masthead { margin: 0; }",
};

function readFrom(files: Readonly<Record<string, string>>): ReturnType<typeof readStyleSheets> {
  const folder = mkdtempSync(join(tmpdir(), "styles-"));
  try {
    for (const [path, css] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), css);
    }
    return readStyleSheets(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the site's sheets come first, the components' by name, print last, each in its layer; all minified, nesting resolved", () => {
  assert.deepEqual(
    readFrom(VALID).map(({ block, layer, whole }) => [block, layer, whole]),
    [
      [undefined, "base", ":root{--ink:#000}"],
      [undefined, "base", "p{margin:0}"],
      ["masthead", "components", ".masthead{margin:0}"],
      ["post", "components", ".post b{color:red}"],
      ["timeline", "components", ".timeline{margin:0}"],
      [undefined, "base", "a:hover{color:red}"],
      [undefined, "print", "@media print{nav{display:none}}"],
    ],
  );
});

test("what is behind the text has all its rules there", () => {
  for (const name of ["timeline", undefined]) {
    const { whole, early, late } = readFrom(VALID).findLast(({ block }) => block === name) ?? {};
    assert.deepEqual([early, late], ["", whole], name);
  }
});

test("of what is in the text, that which only paints comes behind it", () => {
  const painted = [
    ".post { margin: 0; color: red; background: var(--wash); border: 1px solid; border-color: var(--rule); }",
    ".post a { text-decoration: none; text-underline-offset: 2px; font-weight: 700; }",
    ".post b { fill: red; }",
    "@media (prefers-color-scheme: dark) { .post { color: blue; } }",
  ];
  const sheets = readFrom({ ...VALID, "components/post/post.css": painted.join("\n") });
  const { early, late } = sheets.find(({ block }) => block === "post") ?? {};
  assert.equal(early, ".post{border:1px solid;margin:0}.post a{font-weight:700}");
  assert.equal(
    late,
    ".post{color:red;background:var(--wash);border-color:var(--rule)}.post a{text-underline-offset:2px;text-decoration:none}.post b{fill:red}@media (prefers-color-scheme:dark){.post{color:#00f}}",
  );
});

test("a token that holds a colour comes behind the text, any other before it", () => {
  const tokens = ":root { --ink: #123456; --rule: rgb(1 2 3 / 50%); --sans: a, b; --gap: 1rem; }";
  const [sheet] = readFrom({ ...VALID, "layouts/tokens.css": tokens });
  assert.equal(sheet?.early, ":root{--sans:a, b;--gap:1rem}");
  assert.equal(sheet.late, ":root{--ink:#123456;--rule:#01020380}");
});

/** The declarations that come before the text and ask for a token that comes behind it, each with its sheet and the fix. */
function findEarlyColours(sheets: ReturnType<typeof readStyleSheets>): readonly string[] {
  const known = new Set(sheets.flatMap(({ early }) => early.match(/--[a-z-]+(?=:)/g) ?? []));
  return sheets.flatMap(({ block = "a sheet of layouts", early }) =>
    Array.from(early.matchAll(/([a-z-]+):([^;{}]*var\((--[a-z-]+)[^;{}]*)/g))
      .filter(([, , , token = ""]) => !known.has(token))
      .map(([, property = "", value = "", token = ""]) => {
        return `${block}: "${property}:${value}" is more than a colour, so it comes before the text, and ${token} is a colour, which comes behind it. Give the colour a declaration of its own, such as ${property}-color: var(${token}).`;
      }),
  );
}

test("what the site's own sheets put before the text asks for no token that comes behind it", () => {
  assert.deepEqual(findEarlyColours(readStyleSheets("_includes")), []);
  const tokens = { "layouts/tokens.css": ":root { --ink: #000000; --gap: 1rem; }" };
  const post = { "components/post/post.css": ".post { border: var(--gap) solid var(--ink); }" };
  const fixed = ".post { border: var(--gap) solid; border-color: var(--ink); }";
  assert.deepEqual(findEarlyColours(readFrom({ ...VALID, ...tokens, ...post })), [
    'post: "border:var(--gap) solid var(--ink)" is more than a colour, so it comes before the text, and --ink is a colour, which comes behind it. Give the colour a declaration of its own, such as border-color: var(--ink).',
  ]);
  const files = { ...VALID, ...tokens, "components/post/post.css": fixed };
  assert.deepEqual(findEarlyColours(readFrom(files)), []);
});

test("a sheet that does not parse stops the build", () => {
  assert.throws(
    () => readFrom({ ...VALID, "components/post/post.css": ".post { color: red;" + " }}" }),
    SyntaxError,
  );
});

test("a sheet of the site that is missing stops the build", () => {
  const others = Object.entries(VALID).filter(([path]) => path !== "layouts/print.css");
  assert.throws(() => readFrom(Object.fromEntries(others)), { code: "ENOENT" });
});
