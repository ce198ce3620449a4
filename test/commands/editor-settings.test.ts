import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createJsonSchemas } from "../../src/content/schemas/json-schemas.ts";
import { capitalise } from "../../src/messages/text.ts";
import { emptyField, fieldName } from "../../src/messages/values.ts";
import { formatProblem } from "../../src/source/problem.ts";

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

test("the editor knows the schema of every JSON file that authors write", () => {
  const settings = read(".vscode/settings.json") as Record<string, unknown>;
  const wired = createJsonSchemas().filter(({ files }) => files.endsWith(".json"));
  assert.deepEqual(
    settings["json.schemas"],
    wired
      .map(({ path, files }) => ({ fileMatch: [`/${files}`], url: `./${path}` }))
      .toSorted((a, b) => (a.url < b.url ? -1 : 1)),
  );
});

test("the editor reads the lines of the check", () => {
  const { tasks } = read(".vscode/tasks.json") as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? "");
  const place = { file: "src/stories/a/index.md", line: 6, column: 10, rule: "empty-field" };
  const { message: words, fix = null } = emptyField(capitalise(fieldName("title")), false);
  const readLine = (severity: "error" | "warning"): readonly (string | undefined)[] =>
    pattern.exec(formatProblem({ ...place, message: words, fix, severity }, "en"))?.slice(1) ?? [];
  const [file, position, message] = [
    "src/stories/a/index.md",
    ["6", "10"],
    '"title" is empty. Fill it in.',
  ];
  assert.deepEqual(readLine("error"), [file, ...position, "empty-field", undefined, message]);
  assert.deepEqual(readLine("warning"), [file, ...position, "empty-field", "warning", message]);
  assert.equal(pattern.exec("1 error, 0 warnings"), null);
});
