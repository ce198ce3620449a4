import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Runs what `package.json` has for a command. */
function runScript(name: string, ...options: readonly string[]): ReturnType<typeof spawnSync> {
  const [program = "", ...words] = (scripts[name] ?? "").split(" ");
  const loader = program === "tsx" ? ["--import", "tsx"] : [];
  return spawnSync(process.execPath, [...loader, ...words, ...options], { encoding: "utf8" });
}

suite("a command that is given an option which it does not have", () => {
  for (const name of Object.keys(scripts)) {
    test(`npm run ${name} says so in one line`, () => {
      const { status, stdout, stderr } = runScript(name, "--no-such-option");
      assert.match(String(stderr), /^--no-such-option is not an option here\. [^\n]+\n$/);
      assert.equal(stdout, "");
      assert.equal(status, 2);
    });
  }
});
