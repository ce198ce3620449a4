import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { suite, test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { parseFrontMatter } from "../front-matter.ts";
import { type JsonSchemaFile, createJsonSchemas, formatJsonSchema } from "./json-schemas.ts";
import { readSourceFiles } from "../../source/read-source-files.ts";
import { createSourceText } from "../../source/source-text.ts";

const schemas = createJsonSchemas();

/** What an author has written in a file that a schema is for: all of it, or its front matter. */
function readValue(path: string, text: string): unknown {
  if (path.endsWith(".json")) return JSON.parse(text);
  return parseFrontMatter(createSourceText(path, text)).data?.value;
}

function compile({ schema }: JsonSchemaFile): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true });
  ajv.addKeyword("patternErrorMessage");
  return ajv.compile(schema);
}

/** Whether a schema is for a file: a star in its glob is for anything but a slash. */
function isFor({ files }: JsonSchemaFile, path: string): boolean {
  const pattern = files.replaceAll(".", "\\.").replaceAll("*", "[^/]*");
  return new RegExp(`^${pattern}$`).test(path);
}

/** The problems that an editor shows in a file, each as its place and the rule's name. */
function listProblems(path: string, text: string): readonly string[] {
  const file = schemas.find((each) => isFor(each, path));
  assert.ok(file, `${path} has a schema`);
  const validate = compile(file);
  validate(readValue(path, text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Paths of the fields in a schema that say nothing of themselves. */
function findSilent(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    const fields = key === "properties" ? Object.entries(value as object) : [];
    const silent = fields.filter(([, field]) => !(field as { description?: unknown }).description);
    return [...silent.map(([name]) => `${here}/${name}`), ...findSilent(value, here)];
  });
}

suite("the schemas for editors", () => {
  test("are in `schemas` as the checks have them; `npm run schemas` writes them", () => {
    assert.deepEqual(
      readdirSync("schemas").map((name) => `schemas/${name}`),
      schemas.map(({ path }) => path).sort(),
    );
    for (const file of schemas) {
      assert.equal(readFileSync(file.path, "utf8"), formatJsonSchema(file), file.path);
    }
  });

  test("say of every field what it is for", () => {
    assert.deepEqual(
      schemas.flatMap(({ path, schema }) => findSilent(schema, path)),
      [],
    );
    assert.deepEqual(
      schemas.filter(({ schema }) => !schema["description"]),
      [],
    );
  });

  test("find nothing wrong with any file of the test newsroom", () => {
    const all = readSourceFiles("test/newsroom");
    const files = all.filter(({ path }) => /\.(?:json|md)$/.test(path));
    assert.ok(files.length > 10);
    for (const { path, bytes } of files) {
      assert.deepEqual(listProblems(path, new TextDecoder().decode(bytes)), [], path);
    }
  });
});

suite("the schema of a section", () => {
  const PATH = "src/stories/unrest/1-protests.md";
  const section = (fields: string): string => `---\ntitle: Τίτλος\n${fields}\n---\n`;

  test("takes a day and a time with its offset", () => {
    const fields = "description: Τι έγινε.\npublished:";
    assert.deepEqual(listProblems(PATH, section(`${fields} 2022-01-05`)), []);
    assert.deepEqual(listProblems(PATH, section(`${fields} 2022-01-05T17:30:00+02:00`)), []);
    assert.deepEqual(listProblems(PATH, section(`${fields} 2022-01-05T17:30`)), [
      "/published pattern",
    ]);
  });

  test("finds what is missing, empty, unknown, or no id", () => {
    const fields = 'description: " "\npeople: [Tokayev]\nplace: almaty';
    assert.deepEqual(listProblems(PATH, section(fields)).toSorted(), [
      " additionalProperties",
      " required",
      "/description pattern",
      "/people/0 pattern",
    ]);
  });
});

suite("the schema of a data file", () => {
  test("finds a key that is no id", () => {
    const entry = { name: "Διεθνή", description: "Έξω." };
    assert.deepEqual(listProblems("_data/topics.json", JSON.stringify({ world: entry })), []);
    assert.deepEqual(listProblems("_data/topics.json", JSON.stringify({ Κόσμος: entry })), [
      " pattern",
      " propertyNames",
    ]);
  });

  test("says in words what a text should be", () => {
    const site = schemas.find(({ path }) => path === "schemas/site.json");
    assert.deepEqual((site?.schema["properties"] as Record<string, unknown>)["address"], {
      type: "string",
      pattern: String.raw`^https:\/\/[^/\s?#\\]+(\/[^/\s?#\\]+)*\/?$`,
      patternErrorMessage:
        "Πρέπει να είναι διεύθυνση όπως https://example.org, ή https://example.org/news κάτω από μια διαδρομή.",
      description:
        "Πού είναι ο ιστότοπος, όπως https://example.org, ή https://example.org/news κάτω από μια διαδρομή.",
    });
  });
});
