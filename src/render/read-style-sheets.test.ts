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

test("the site's sheets come first, the components' by name, print last; all minified, nesting resolved", () => {
  assert.deepEqual(readFrom(VALID), [
    { block: undefined, isLate: false, css: ":root{--ink:#000}" },
    { block: undefined, isLate: false, css: "p{margin:0}" },
    { block: "masthead", isLate: false, css: ".masthead{margin:0}" },
    { block: "post", isLate: false, css: ".post b{color:red}" },
    { block: "timeline", isLate: true, css: ".timeline{margin:0}" },
    { block: undefined, isLate: true, css: "a:hover{color:red}" },
    { block: undefined, isLate: true, css: "@media print{nav{display:none}}" },
  ]);
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
