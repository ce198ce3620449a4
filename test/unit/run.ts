import { spawn } from "node:child_process";
import { availableParallelism, tmpdir } from "node:os";

import { type CommandLine, parseCommandLine } from "../../src/cli/command-line.ts";
import { runMain } from "../../src/cli/run-main.ts";

import { listNear } from "./list-near.ts";
import { openScratch } from "./open-scratch.ts";
import { listLongTests, listPropertyTests, listUnitTests } from "./test-files.ts";

const syntax = {
  usage: "npm run test:unit -- [--long] [--property] [--near commit] [files]",
  options: { long: "boolean", property: "boolean", near: "string" },
  words: Infinity,
} as const;

// Node's own runner over the unit tests, or some of them: Node 20 finds no test files in TypeScript by itself.
await runMain("npm run test:unit", async () => {
  const { options, words } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const files = words.length > 0 ? words : listFiles(options);
  if (files.length === 0) process.stdout.write("No test is near to the changes.\n");
  else {
    const { folder, remove } = openScratch();
    process.once("exit", remove);
    process.exitCode = await runTests(files, {
      ...process.env,
      TMPDIR: folder,
      // For tests of what a disk does.
      DISK_TMPDIR: tmpdir(),
    });
  }
});

type Options = CommandLine<keyof typeof syntax.options>["options"];

function listFiles({ long, property, near }: Options): readonly string[] {
  if (near !== undefined) return listNear(near);
  if (long !== undefined) return listLongTests();
  return property === undefined ? listUnitTests() : listPropertyTests();
}

/** Runs test files, their report passed through; gives the exit code. */
function runTests(files: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  // One more than there are cores, because tests of commands wait: for a lock, a watcher, an answer.
  const concurrency = `--test-concurrency=${availableParallelism() + 1}`;
  const options = ["--import", "tsx", "--test", concurrency, "--test-reporter=spec"];
  const child = spawn(process.execPath, [...options, ...files], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      child.kill(signal);
    });
  }
  return new Promise((settle) => {
    child.once("close", (status) => {
      settle(status ?? 1);
    });
  });
}
