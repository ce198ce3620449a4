import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";
import { checkCharacters } from "../characters.ts";
import { readTag } from "../tag-facts.ts";

// LICENSE and the JSON files are copied, as they are, from the folder `tokenizer` of html5lib-tests.
const FILES = ["test1", "test2", "test4"];

const startTag = z.tuple(
  [z.literal("StartTag"), z.string(), z.record(z.string(), z.string())],
  z.boolean(),
);
const tokeniserCase = z.object({
  input: z.string(),
  output: z.array(z.unknown()),
  initialStates: z.array(z.string()).optional(),
  errors: z.array(z.unknown()).optional(),
});
const testFile = z.object({ tests: z.array(tokeniserCase) });

/** Sound tags that the audit does not read: no element has such a name, and no page such a reference. */
const REFUSED: readonly string[] = [
  "<h a='&notx'>",
  "<h a='&not1'>",
  "<h a='&noti'>",
  "<a<b>",
  "<x@AZ[`az{ @AZ[`az{>",
];

/** The cases that are one start tag, read as text begins. */
const cases = FILES.flatMap((name) => {
  const file: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
  return testFile.parse(file).tests.flatMap(({ input, output, initialStates, errors = [] }) => {
    const tag = startTag.safeParse(output[0]).data;
    const isData = initialStates?.includes("Data state") ?? true;
    return tag && output.length === 1 && isData
      ? [{ input, tag, isSound: errors.length === 0 }]
      : [];
  });
});

test("a start tag is read as the standard reads it, or refused", () => {
  const outcomes = { read: 0, refused: 0 };
  const refused: string[] = [];
  for (const {
    input,
    tag: [, name, attributes, isClosed = false],
    isSound,
  } of cases) {
    const written = readTag(input);
    const isRefused = typeof written === "string" || checkCharacters(input) !== undefined;
    if (isRefused && isSound) refused.push(input);
    outcomes[isRefused ? "refused" : "read"] += 1;
    if (isRefused) continue;
    const lower = [...written.attributes].map(
      ([key, value]) => [key.toLowerCase(), value] as const,
    );
    assert.equal(written.name.toLowerCase(), name, input);
    assert.deepEqual(Object.fromEntries(lower), attributes, input);
    assert.equal(written.isClosed, isClosed, input);
  }
  assert.deepEqual(refused, REFUSED);
  assert.deepEqual(outcomes, { read: 22, refused: 29 });
});
