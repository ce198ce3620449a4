import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createJsonSchemas } from "../../src/content/schemas/json-schemas.ts";
import { LANGUAGES, capitalise } from "../../src/messages/text.ts";
import { emptyField } from "../../src/messages/content/fields.ts";
import { fieldName } from "../../src/messages/content/shapes.ts";
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

test("the editor reads the lines of the check in both languages, and which are warnings", () => {
  const { tasks } = read(".vscode/tasks.json") as {
    tasks: { problemMatcher: { severity: string; pattern: { regexp: string } }[] }[];
  };
  const matchers = tasks[0]?.problemMatcher ?? [];
  const place = { file: "src/stories/a/index.md", line: 6, column: 10, rule: "empty-field" };
  const { message, fix = null } = emptyField(capitalise(fieldName("title")), false);
  for (const language of LANGUAGES) {
    const words = `${message[language]} ${fix?.[language] ?? ""}`;
    for (const severity of ["error", "warning"] as const) {
      const line = formatProblem({ ...place, message, fix, severity }, language);
      const read = matchers.flatMap((matcher) => {
        const match = new RegExp(matcher.pattern.regexp).exec(line);
        return match ? [[matcher.severity, ...match.slice(1)]] : [];
      });
      assert.deepEqual(read, [[severity, place.file, "6", "10", "empty-field", words]]);
    }
  }
  for (const { pattern } of matchers) {
    assert.equal(new RegExp(pattern.regexp).exec("1 error, 0 warnings"), null);
  }
});
