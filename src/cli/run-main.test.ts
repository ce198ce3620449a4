import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { suite, test } from "node:test";
import { same } from "../messages/text.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { describeFailure } from "./run-main.ts";

const LINE =
  /^npm run build ended with a bug in the program, not in what you wrote: TypeError: x is no function\. The trace is in (.+\.txt); send it to those who maintain the code, and say what you did\.$/;

function runScript(script: string): ReturnType<typeof spawnSync> {
  const whole = `import { runMain } from "./src/cli/run-main.ts";\n${script}`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", whole];
  return spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, NEWSROOM_LANG: "en" },
  });
}

suite("what ends a command", () => {
  test("is told by its message where its user can act on it, wrapped or not", () => {
    const reason = new CommandError({ el: "Γράψτε ιστότοπο.", en: "Name a site." });
    assert.equal(describeFailure("npm run build", reason, "en"), "Name a site.");
    const wrapped = new Error("outer", { cause: reason });
    assert.equal(describeFailure("npm run build", wrapped, "en"), "Name a site.");
    assert.equal(describeFailure("npm run build", wrapped, "el"), "Γράψτε ιστότοπο.");
    assert.equal(describeFailure("npm run build", new UsageError(same("No.")), "en"), "No.");
  });

  test("is called a bug where nobody foresaw it, with the trace in a file", () => {
    const message = describeFailure(
      "npm run build",
      new TypeError("x is no function\nat all"),
      "en",
    );
    const file = LINE.exec(message)?.[1] ?? "";
    const trace = readFileSync(file, "utf8");
    rmSync(file);
    assert.match(trace, /^TypeError: x is no function\nat all\n {4}at /);
  });

  test("is told in one line, whatever was thrown", () => {
    const cases: readonly (readonly [thrown: unknown, line: string])[] = [
      [new Error("\n\n  two\nlines"), "Error: two"],
      [new Error("one\r\u2028two"), "Error: one"],
      [new Error(""), "Error"],
      [
        { code: 1, list: ["a".repeat(90), "b".repeat(90)] },
        `{ code: 1, list: [ '${"a".repeat(90)}', '${"b".repeat(90)}' ] }`,
      ],
      ["a\nb", "'a\\nb'"],
      [undefined, "undefined"],
    ];
    for (const [thrown, line] of cases) {
      const message = describeFailure("npm run build", thrown, "en");
      const [before, file = "", after] = message.split(/(?<=The trace is in )(.+?)(?=;)/);
      rmSync(file);
      const start = "npm run build ended with a bug in the program, not in what you wrote";
      assert.equal(before, `${start}: ${line}. The trace is in `);
      assert.match(after ?? "", /^;[^\n]+$/);
    }
  });

  for (const [where, script] of [
    [
      "in the command",
      `await runMain("npm run build", () => { throw new TypeError("x is no function"); });`,
    ],
    [
      "in an event's listener",
      `await runMain("npm run build", () => { setImmediate(() => { throw new TypeError("x is no function"); }); });`,
    ],
    [
      "in a promise that nothing waits for",
      `await runMain("npm run build", () => { void Promise.reject(new TypeError("x is no function")); });`,
    ],
  ] as const) {
    test(`is one line of the process and no trace, ${where}`, () => {
      const { status, stderr } = runScript(script);
      const file = LINE.exec(String(stderr).trimEnd())?.[1];
      assert.ok(file !== undefined, String(stderr));
      rmSync(file);
      assert.equal(status, 1);
    });
  }
});
