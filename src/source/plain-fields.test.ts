import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { isNode, parse, parseDocument } from "yaml";
import { findPlainOffset, readPlainFields } from "./plain-fields.ts";
import { countRuns } from "../../test/support/count-runs.ts";

const PLAIN = [
  "title: Νύχτα φωτιάς στις 17:30, λέει το AFP\n",
  "title: «Όχι» [λέει] & ζητά 5 %\npublished: 2022-01-05T17:30:00+02:00\n",
  "byline: [desk]\ntopics: [world, energy-2]\npublished: 2022-01-05\n",
  "keyPoints:\n  - Πρώτο.\n  - \"Δεύτερο: 'έτσι' #1\"\n  - 'Τρίτο \"ναι\"'\nstatus: closed\n",
  'title: ""\n',
];

for (const text of PLAIN) {
  test(`plain, and the same as YAML: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(readPlainFields(text), parse(text));
  });
}

const OTHERS = [
  "",
  "\n",
  "title\n",
  "title:\n",
  "title: \n",
  "title: Νύχτα: φωτιά\n",
  "title: Νύχτα:\n",
  "title: Νύχτα #1\n",
  "title: Νύχτα \n",
  "title: Νύχτα\tφωτιά\n",
  "title: Νύχτα\n  φωτιάς\n",
  "title: Νύχτα\n  - φωτιάς\n",
  'title: "Νύχ\\"τα"\n',
  'title: "Νύχτα\n',
  "title: 'Νύχτα''ς'\n",
  "title: 12\n",
  "title: 0x1F\n",
  "title: .inf\n",
  "title: Null\n",
  "draft: true\n",
  "people: [tokayev, null]\n",
  "people: []\n",
  "people: [tokayev,peskov]\n",
  "people:\n  - True\n",
  "people:\n- tokayev\n",
  "people:\n    - tokayev\n",
  "people:\n  - tokayev\n\n  - peskov\n",
  "people:\npublished: 2022-01-05\n",
  "title: α\ntitle: β\n",
  "title: &α β\n",
  "title: *α\n",
  "title: !!str α\n",
  "title: |\n  α\n",
  "title: α\u2028β\u0085\n",
  "# title: α\n",
  " title: α\n",
  "__proto__: α\n",
];

for (const text of OTHERS) {
  test(`left to YAML: ${JSON.stringify(text)}`, () => {
    assert.equal(readPlainFields(text), undefined);
  });
}

const MARKS = "αΒzQ09 :#-'\"[]{},&*!|>%@`?~.=+_/\\«»·\t\u00a0\u00ad\u2028\ufeff".split("");
const WORDS = ["null", "true", "2022-01-05", "T17:30:00Z", "- ", ": ", " #", "λέξη", "desk, "];
const VALUE = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...WORDS)), { maxLength: 8 })
  .map((parts) => parts.join(""));
const QUOTED = fc.tuple(fc.constantFrom('"', "'", "[", ""), VALUE).map(([mark, value]) => {
  return `${mark}${value}${mark === "[" ? "]" : mark}`;
});
const LINE = fc.oneof(
  fc.tuple(fc.constantFrom("a", "bC", "null", "toString"), QUOTED).map((pair) => pair.join(": ")),
  QUOTED.map((value) => `  - ${value}`),
  fc.constantFrom("list:", "other:", "", "---"),
);

test("whatever is read as plain is what YAML makes of it", () => {
  const runs = countRuns(2_000, 6_000);
  let plain = 0;
  fc.assert(
    fc.property(fc.array(LINE, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = `${lines.join("\n")}\n`;
      const fields = readPlainFields(text);
      if (fields === undefined) return;
      plain += 1;
      assert.deepEqual(fields, parse(text, { schema: "core", version: "1.2", strict: true }));
    }),
    { numRuns: runs, seed: 1 },
  );
  assert.ok(plain > runs / 50, `${plain} of ${runs} were plain`);
});

test("a value on its field's line is found where YAML has it", () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(LINE, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = `${lines.join("\n")}\n`;
      const document = parseDocument(text, { schema: "core", version: "1.2" });
      for (const name of Object.keys(readPlainFields(text) ?? {})) {
        const offset = findPlainOffset(text, name);
        if (offset === undefined) continue;
        found += 1;
        const node = document.get(name, true);
        assert.equal(offset, isNode(node) ? node.range?.[0] : undefined, text);
      }
    }),
    { numRuns: countRuns(2_000, 2_000), seed: 1 },
  );
  assert.ok(found > 30, `${found} were found`);
});

test("a list on lines of its own, and a field that is not there, are not found", () => {
  const text = "title: α\nlist:\n  - title: β\n";
  assert.equal(findPlainOffset(text, "title"), 7);
  assert.equal(findPlainOffset(text, "list"), undefined);
  assert.equal(findPlainOffset(text, "itle"), undefined);
});

test("the front matter of the site's own stories is plain", () => {
  const folder = "src/stories";
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".md")) continue;
    const [, text = ""] = readFileSync(join(folder, path), "utf8").split(/^---\n/m);
    assert.deepEqual(readPlainFields(text), parse(text), path);
  }
});
