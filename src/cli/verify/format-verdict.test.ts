import assert from "node:assert/strict";
import { test } from "node:test";
import { formatVerdict } from "./format-verdict.ts";

const ABOUT = { name: "_site", buildTime: "2022-01-05T15:30:00Z", files: 62 };

test("a site that is the same is told in one line", () => {
  assert.equal(
    formatVerdict({ ...ABOUT, differences: [] }),
    "_site is what this checkout builds with BUILD_TIME=2022-01-05T15:30:00Z: 62 files, the same bytes.\n",
  );
});

test("each difference has a line, and the places that are known", () => {
  const text = formatVerdict({
    ...ABOUT,
    differences: [
      { kind: "missing", file: "a.html" },
      { kind: "extra", file: "b.html" },
      { kind: "differs", file: "c.html" },
      { kind: "differs", file: "d.html", first: { place: "2:7", here: '"x"', fresh: '"y"' } },
      { kind: "differs", file: "e.html", first: { place: "1:3", here: undefined, fresh: '"y"' } },
      { kind: "differs", file: "f.html", first: { place: "1:3", here: '"x"', fresh: undefined } },
      {
        kind: "differs",
        file: "g.png",
        first: { place: "byte 9", here: undefined, fresh: undefined },
      },
    ],
  });
  assert.equal(
    text,
    `missing  a.html
extra    b.html
differs  c.html
differs  d.html:2:7  "x", afresh "y"
differs  e.html:1:3  ends, afresh "y"
differs  f.html:1:3  "x", afresh ends
differs  g.png from byte 9

_site is not what this checkout builds with BUILD_TIME=2022-01-05T15:30:00Z: 5 differs, 1 missing, 1 extra.
Only the same commit, packages (npm ci), BUILD_TIME and CONTEXT give the same bytes.
`,
  );
});
