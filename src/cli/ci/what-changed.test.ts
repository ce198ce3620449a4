import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, suite, test } from "node:test";

const SCRIPT = resolve(".ci/what-changed");

suite("what a change touches", { skip: process.platform === "win32" }, () => {
  let root: string;

  before(() => {
    root = mkdtempSync(join(tmpdir(), "what-changed-"));
    run("git", "init", "--quiet");
    commit("src/content/a.ts", "README.md", "src/stories/old/index.md");
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  function run(program: string, ...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  }

  function commit(...paths: readonly string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${Math.random()}`);
    }
    commitAll();
  }

  function commitAll(): void {
    run("git", "add", "--all");
    const author = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
    run("git", ...author, "commit", "--quiet", "--allow-empty", "--message=Change");
  }

  for (const [paths, kind] of [
    [["src/stories/new/index.md"], "content"],
    [["src/stories/old/index.md", "src/standing/about.md", "_data/people.json"], "content"],
    [["src/stories/old/index.md", "src/content/a.ts"], "code"],
    [["README.md"], "code"],
    [["src/stories.ts"], "code"],
    [["test/newsroom/src/stories/a/index.md"], "code"],
    [["_data-old/people.json"], "code"],
  ] as const) {
    test(`a change of ${paths.join(" and ")} is one of ${kind}`, () => {
      commit(...paths);
      assert.equal(run("bash", SCRIPT, "HEAD^1"), kind);
    });
  }

  test("a deleted story is content, and code that became content is code", () => {
    rmSync(join(root, "src/stories/new"), { recursive: true });
    commitAll();
    assert.equal(run("bash", SCRIPT, "HEAD^1"), "content");
    run("git", "mv", "README.md", "src/stories/old/readme.md");
    commitAll();
    assert.equal(run("bash", SCRIPT, "HEAD^1"), "code");
  });

  test("of several commits the code in any of them counts", () => {
    commit("src/content/a.ts");
    commit("_data/people.json");
    assert.equal(run("bash", SCRIPT, "HEAD^1"), "content");
    assert.equal(run("bash", SCRIPT, "HEAD~2"), "code");
  });

  for (const base of ["", "0000000000000000000000000000000000000000", "nowhere", "--all", "HEAD"]) {
    test(`since "${base}", of which nothing can be told, it is code`, () => {
      assert.equal(run("bash", SCRIPT, base), "code");
    });
  }
});
