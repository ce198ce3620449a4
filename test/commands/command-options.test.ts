import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { before, suite, test } from "node:test";

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The commands that are programs of this project; `long:` are steps of a test, and `test:near` ends in an option of its own. */
const commands = Object.fromEntries(
  Object.entries(scripts).filter(
    ([name, script]) =>
      /^(?:node|tsx) (?:src|test|bench)\//.test(script) && !/^long:|^test:near$/.test(name),
  ),
);

/** Runs all commands in one process, because each by itself takes longer to load than to answer. */
const RUN_ALL = `
import { pathToFileURL } from "node:url";
const print = process.stdout.write.bind(process.stdout);
const outcomes = {};
for (const [name, script] of Object.entries(JSON.parse(process.argv[1]))) {
  const [, file, ...words] = script.split(" ");
  const outcome = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    process[stream].write = (text) => ((outcome[stream] += text), true);
  }
  process.argv = [process.execPath, file, ...words, "--no-such-option"];
  process.exitCode = 0;
  process.removeAllListeners("uncaughtException");
  await import(pathToFileURL(file).href + "?" + name);
  outcomes[name] = { status: process.exitCode, ...outcome };
}
print(JSON.stringify(outcomes));
process.exit(0);
`;

suite("a command that is given an option which it does not have", () => {
  let outcomes: Readonly<Record<string, Outcome>>;
  before(() => {
    const args = ["--import", "tsx", "--input-type=module", "--eval", RUN_ALL];
    const { stdout } = spawnSync(process.execPath, [...args, JSON.stringify(commands)], {
      encoding: "utf8",
      env: { ...process.env, NEWSROOM_LANG: "en" },
    });
    outcomes = JSON.parse(stdout) as Readonly<Record<string, Outcome>>;
  });

  for (const name of Object.keys(commands)) {
    test(`npm run ${name} says so in one line`, () => {
      const { status, stdout, stderr } = outcomes[name] ?? {};
      assert.match(String(stderr), /^--no-such-option is not an option here\. [^\n]+\n$/);
      assert.equal(stdout, "");
      assert.equal(status, 2);
    });
  }
});
