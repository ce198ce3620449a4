import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openSite } from "../site/open-site.ts";
import { ContentError, type Problem, isError } from "../source/problem.ts";
import { dataFiles } from "../content/schemas/data.ts";
import { type Files, createClock, createFiles } from "../../test/support/newsroom.ts";
import { startBuilding } from "./build-site.ts";
import { checkSite } from "./check-site.ts";
import { createTestOptions, openTestCheckout } from "../../test/support/pipeline/checkout.ts";

/** What the check says of a checkout in which some files are others; the build has to stop with the same errors. */
async function checkFiles(context: TestContext, changes: Files): Promise<readonly Problem[]> {
  const { root, write } = openTestCheckout(context);
  for (const path of Object.keys(changes)) rmSync(join(root, path), { force: true });
  write(Object.fromEntries(Object.entries(changes).filter(([, content]) => content !== undefined)));
  const options = createTestOptions(root);
  const problems = await checkSite({
    ...options,
    clock: createClock("2022-02-01T00:00:00Z", true),
  });
  await assert.rejects(startBuilding(options)(), (error: unknown) => {
    assert.ok(error instanceof ContentError, String(error));
    assert.deepEqual(error.problems.filter(isError), problems.filter(isError));
    return true;
  });
  return problems;
}

/** What a whole file may hold, with the column at which the first problem is told. */
const WHOLES: readonly (readonly [name: string, content: string | Uint8Array | undefined])[] = [
  ["missing", undefined],
  ["an open brace", "{"],
  ["a list", "[]"],
  ["no UTF-8", Uint8Array.of(0xff, 0x7b)],
];

/** Values of the wrong type, one of which is wrong for any field. */
const WRONG: readonly unknown[] = [null, true, 1.5, 1e308, -1, "", " ", [], {}, ["α"], { α: 1 }];

/** How many of them each place takes; by itself the next few, so that each is tried in several places. */
const TRIED = process.env["PROPERTY_FACTOR"] === undefined ? 3 : WRONG.length;

const OTHER = "src/standing/about.md";

/** What is in a data file that a newsroom need not have. */
const OPTIONAL: Files = {
  "_data/front.json":
    '{ "lead": { "story": "unrest" }, "topics": [{ "topic": "world", "stories": 3 }] }',
};

for (const name of Object.keys(dataFiles)) {
  const path = `_data/${name}.json`;
  const isOptional = path in OPTIONAL;
  for (const [kind, content] of WHOLES) {
    if (isOptional && content === undefined) continue;
    test(`${path} that is ${kind} is told beside all else`, async (context) => {
      const changes = { [path]: content, [OTHER]: "---\ntitle: Α\n---\n\nΑ.\n" };
      const problems = await checkFiles(context, changes);
      const own = problems.filter(({ file }) => file === path);
      assert.ok(own.some(isError), JSON.stringify(problems));
      assert.ok(own.every(({ line, column }) => line === 1 && column >= 1));
      assert.ok(problems.some(({ file, rule }) => file === OTHER && rule === "missing-field"));
    });
  }

  test(`a folder in the place of ${path} is told`, async (context) => {
    const problems = await checkFiles(context, { [path]: undefined, [`${path}/x.json`]: "{}" });
    assert.deepEqual(
      problems.filter(({ file }) => file.startsWith(path)).map(({ file, rule }) => [file, rule]),
      [...(isOptional ? [] : [[path, "missing-file"]]), [`${path}/x.json`, "unknown-file"]],
    );
  });

  test(`each value of ${path} that is replaced by one of another type is told, or harmless`, () => {
    const source = createFiles(OPTIONAL).find((file) => file.path === path);
    const whole: unknown = JSON.parse(new TextDecoder().decode(source?.bytes));
    for (const [index, steps] of listPaths(whole).entries()) {
      for (const value of listWrong(index * TRIED)) {
        const text = JSON.stringify(replaceAt(whole, steps, value));
        const problems = openSite(createFiles({ [path]: text })).problems;
        const own = problems.filter((problem) => problem.file === path);
        const place = `${path} ${steps.join(".")} ${JSON.stringify(value)}`;
        assert.ok(
          own.every(({ line, column }) => line >= 1 && column >= 1),
          place,
        );
      }
    }
  });
}

/** As many wrong values as are tried, from a number on, which goes round. */
function listWrong(start: number): readonly unknown[] {
  return Array.from({ length: TRIED }, (_, index) => WRONG[(start + index) % WRONG.length]);
}

/** The paths of some values of each shape: the first three entries of each group. */
function listPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Object.entries(value).slice(0, 3);
  return [path, ...entries.flatMap(([key, entry]) => listPaths(entry, [...path, key]))];
}

function replaceAt(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((entry: unknown, index) =>
      String(index) === step ? replaceAt(entry, rest, value) : entry,
    );
  }
  const fields = whole as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: replaceAt(fields[step], rest, value) };
}
