import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { isAbsolute } from "node:path";
import { test } from "node:test";
import { npmCommand, packageProgram } from "./programs.ts";

for (const [name, packageName] of [
  ["eslint", undefined],
  ["tsc", "typescript"],
  ["prettier", undefined],
  ["depcruise", "dependency-cruiser"],
  ["playwright", undefined],
] as const) {
  test(`${name} is started by Node itself, without a shell`, () => {
    const { program, args } = packageProgram(name, ["--version"], packageName);
    assert.equal(program, process.execPath);
    assert.ok(isAbsolute(args[0] ?? ""));
    const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
    assert.match(stdout, /\d+\.\d+\.\d+/);
    assert.equal(status, 0);
  });
}

test("a program that a package does not have is named", () => {
  assert.throws(() => packageProgram("tscc", [], "typescript"), {
    message: 'typescript has no program "tscc".',
  });
});

const LINUX = { node: "/usr/bin/node", npmScript: undefined, platform: "linux" } as const;

test("npm is the one that runs this process", () => {
  assert.deepEqual(npmCommand(["ci"], { ...LINUX, npmScript: "/lib/npm/bin/npm-cli.js" }), {
    program: "/usr/bin/node",
    args: ["/lib/npm/bin/npm-cli.js", "ci"],
  });
});

test("another package manager that runs this process is not taken for npm", () => {
  assert.deepEqual(npmCommand(["ci"], { ...LINUX, npmScript: "/lib/yarn.js" }), {
    program: "npm",
    args: ["ci"],
  });
});

test("on Windows npm is started without its .cmd script", () => {
  const { program, args } = npmCommand(["ci"], {
    ...LINUX,
    node: process.execPath,
    platform: "win32",
  });
  assert.equal(program, process.execPath);
  assert.match(args[0] ?? "", /npm-cli\.js$/);
});
