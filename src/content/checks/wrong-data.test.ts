import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { parseShape } from "./check-shape.ts";
import { parseJson } from "../../source/parse-json.ts";
import { parseYaml } from "../../source/parse-yaml.ts";
import { dataFiles } from "../schemas/data.ts";
import {
  sectionFields,
  standingPageFields,
  storyFields,
  timelineFields,
} from "../schemas/story.ts";
import { listCatalogue } from "../../messages/test-catalogue.ts";
import { CODE_WORDS } from "../../messages/test-code-words.ts";
import { createSourceText } from "../../source/source-text.ts";
import { countRuns } from "../../../test/support/count-runs.ts";

const SCHEMAS: readonly z.ZodType[] = [
  ...Object.values(dataFiles),
  storyFields,
  sectionFields,
  standingPageFields,
  timelineFields,
];

/** The words of the catalogue. */
const WORDS = new Set(
  listCatalogue().flatMap((path) => listWords(readFileSync(path, "utf8").toLowerCase())),
);

/** The words in the texts of a module; a text in quotes inside of one is no word of ours. */
function listWords(code: string): readonly string[] {
  const texts = code.match(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`/g) ?? [];
  return texts.flatMap((text) => text.match(/[a-zA-Z]+/g) ?? []);
}

/** Values that no schema expects, among others that it may. */
const VALUE: fc.Arbitrary<unknown> = fc.oneof(
  { depthSize: "small" },
  fc.constantFrom(
    null,
    true,
    false,
    "",
    " ",
    0,
    -1,
    1.5,
    1e21,
    "yes",
    "α",
    "a",
    "2022-01-05",
    [],
    {},
  ),
  fc.array(fc.constantFrom<unknown>(null, 1, "a", [], {}), { maxLength: 7 }),
  fc.dictionary(
    fc.constantFrom("a", "α β", "", "text", "toString"),
    fc.constantFrom<unknown>(null, 1, "a", {}, []),
    {
      maxKeys: 3,
    },
  ),
);

/** A value in which each field of a schema has some value, as deep as the schema goes. */
function createAnything(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { shape, element, valueType, unwrap } = schema as unknown as Parts;
  if (shape) {
    const fields = Object.entries(shape).map(
      ([name, field]) => [name, createAnything(field)] as const,
    );
    const whole = fc.record(Object.fromEntries([...fields, ["unknown", VALUE]]), {
      requiredKeys: [],
    });
    return fc.oneof({ weight: 6, arbitrary: whole }, { weight: 1, arbitrary: VALUE });
  }
  const inner = element ?? valueType;
  if (valueType)
    return fc.oneof(
      fc.dictionary(fc.constantFrom("a", "b-1", "Α", ""), createAnything(valueType)),
      VALUE,
    );
  if (inner) return fc.oneof(fc.array(createAnything(inner), { maxLength: 6 }), VALUE);
  return typeof unwrap === "function" ? createAnything(unwrap.call(schema)) : VALUE;
}

interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly unwrap?: () => z.ZodType;
}

const RUNS = countRuns(50, 100);

/** The words in Latin letters of a message that are neither in quotes nor what an author wrote, nor known. */
function listStrangeWords(text: string, known: ReadonlySet<string>): readonly string[] {
  const plain = text
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, " ")
    .replace(
      /(?:Write|Γράψτε|Add|Προσθέστε|such as|όπως) [^ ]+.*$|(?:in quotes|σε εισαγωγικά): .*$/s,
      " ",
    );
  return (plain.match(/[a-zA-Z]+/g) ?? []).filter(
    (word) => !known.has(word) && !known.has(word.toLowerCase()),
  );
}

for (const [index, schema] of SCHEMAS.entries()) {
  test(`no data has words in its problems that are not the catalogue's (${index + 1})`, () => {
    let seen = 0;
    fc.assert(
      fc.property(createAnything(schema), fc.boolean(), (value, isJson) => {
        const text = JSON.stringify(value, null, 1);
        const source = createSourceText("a.json", `${text}\n`);
        // JSON is YAML too, and front matter is told of in other words.
        const { data } = isJson ? parseJson(source) : parseYaml(source, 0, text.length);
        for (const { message, fix } of data ? parseShape(schema, data).problems : []) {
          seen += 1;
          assert.ok(fix !== null && fix.en !== "" && fix.el !== "", message.en);
          for (const text of [message.en, fix.en])
            assert.deepEqual(listStrangeWords(text, WORDS), [], text);
          for (const text of [message.el, fix.el])
            assert.deepEqual(listStrangeWords(text, CODE_WORDS), [], text);
        }
      }),
      { numRuns: RUNS, seed: 1 },
    );
    assert.ok(seen > RUNS, `${seen} problems`);
  });
}
