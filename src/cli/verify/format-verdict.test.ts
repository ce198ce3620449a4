import assert from "node:assert/strict";
import { test } from "node:test";
import { formatVerdict } from "./format-verdict.ts";

const ABOUT = { name: "_site", buildTime: "2022-01-05T15:30:00Z", files: 62, isListOnly: false };

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

test("where only a list was read, the verdict says so", () => {
  assert.match(
    formatVerdict({ ...ABOUT, isListOnly: true, differences: [] }),
    /: 62 files, the same checksums\.\n$/,
  );
});

test("fifty differences are named, all are counted", () => {
  const list = (length: number): string => {
    const differences = Array.from({ length }, (_, index) => {
      return { kind: "extra" as const, file: `${index}.html` };
    });
    return formatVerdict({ ...ABOUT, differences });
  };
  assert.ok(!list(50).includes("more"));
  assert.match(
    list(51),
    /\nextra {4}49\.html\nand 1 more\n\n[^\n]+: 0 differs, 0 missing, 51 extra\.\n/,
  );
});

test("names and texts of a site reach the terminal without what does not show", () => {
  const differences = [
    { kind: "extra" as const, file: "\u001b[2Ja\u202eb\n.html" },
    {
      kind: "differs" as const,
      file: "c.html",
      first: { place: "1:1", here: '"\u202e"', fresh: '"\u009b"' },
    },
  ];
  const [extra, differs] = formatVerdict({ ...ABOUT, differences }).split("\n");
  assert.equal(extra, "extra    ⟨U+001B⟩[2Ja⟨U+202E⟩b⟨U+000A⟩.html");
  assert.equal(differs, 'differs  c.html:1:1  "⟨U+202E⟩", afresh "⟨U+009B⟩"');
});
