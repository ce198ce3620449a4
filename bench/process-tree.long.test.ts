import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { test } from "node:test";
import { HAS_PROCESS_FILES, measureTree, readEndedSeconds } from "./process-tree.ts";

const skip = HAS_PROCESS_FILES ? false : "This machine has no /proc.";

test("a process counts with those that it started", { skip }, async () => {
  const alone = measureTree(process.pid) ?? 0;
  const child = spawn(process.execPath, ["-e", "console.log(1); setInterval(() => {}, 1000)"]);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const together = measureTree(process.pid) ?? 0;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
  assert.ok(together > alone + 10e6, `${together} is not much more than ${alone}.`);
});

test("a process that has ended has no memory", { skip }, () => {
  assert.equal(measureTree(2 ** 30), undefined);
});

test("a process that has ended counts with what it computed", { skip }, () => {
  const before = readEndedSeconds() ?? 0;
  const work = "const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);";
  spawnSync(process.execPath, ["-e", work]);
  const computed = (readEndedSeconds() ?? 0) - before;
  assert.ok(computed >= 0.29, String(computed));
});
