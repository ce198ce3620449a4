import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countRuns } from "../../../test/support/count-runs.ts";
import { hasMarks, searchBlock } from "./find-leftovers.ts";

/** What the rules look for, or a part of it, and words beside it. */
const PIECES =
  "Φωτιά|o|ο|a)|β.|(1)|1.|12)|12/3/22, 10:30 Άννα:|[@afp]|[|]|(|)|{|}|:|::|map|timeline|person:tokayev|'|''|,,|“|”|«|»|-|--|–|·|•|%%|//|/*|https://a.example|!!!|???|==|++|$|x|^|~|~~|_|**|`|<|<<|>|>>|&|&amp;|#|##|\\|\\n|…|Δείτε περισσότερα|See more|Show more|Read more|Translated from Greek|Forwarded from Άννα|Προωθήθηκε από|²|⁴|→|->|λέ-\nξη|+1|:smile:|:+1:|ώρα 17:30|10 %|\n|\t|   |│".split(
    "|",
  );

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES, "|"), fc.constantFrom("", " ", "\n")), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((parts) => {
    const line = parts.flat().join("");
    return fc.constantFrom(line, `${line}\n${line}`);
  });

test("a block that is not searched has nothing that a rule would find", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, isHeading) => {
      const block = { text, source: text, enclosed: [], isHeading };
      assert.ok(hasMarks(block) || searchBlock(block).leftovers.length === 0, text);
    }),
    { numRuns: countRuns(5_000, 20_000), seed: 20220105 },
  );
});

test("plain prose with a citation, a link and a time is not searched", () => {
  const text = "Στις 17:30 η \uFFFC είπε: «Όχι, 5 % – και 10/12», στο χωριό · αλλού \uFFFC.";
  const source = text.replace("\uFFFC", "[Άννα](person:anna)").replace("\uFFFC", "[@afp]");
  assert.equal(hasMarks({ text, source, enclosed: [], isHeading: false }), false);
});
