import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, suite, test } from "node:test";
import { runGit } from "../../../test/support/commands/commands.ts";
import { type HookAnswer, keepAnswer, offerHook } from "./offer-hook.ts";

suite("the offer of a hook", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "hook-"));
    mkdirSync(join(root, ".githooks"));
    // Whatever repository the temporary folder may lie in is not asked.
    process.env["GIT_CEILING_DIRECTORIES"] = dirname(root);
  });
  afterEach(() => {
    delete process.env["GIT_CEILING_DIRECTORIES"];
    rmSync(root, { recursive: true });
  });

  const ask = (answer: HookAnswer, below = root): Promise<HookAnswer | undefined> =>
    offerHook(below, {
      choose: (_, choices) => {
        const chosen = choices.find(({ value }) => value === answer);
        assert.ok(chosen);
        return Promise.resolve(chosen.value);
      },
    });
  const start = (): void => {
    runGit(root, "init", "--quiet");
  };

  test("is made once: a yes is what git runs from then on", async () => {
    start();
    assert.equal(await ask("yes"), "yes");
    assert.equal(keepAnswer(root, "yes"), true);
    const { stdout } = spawnSync("git", ["config", "core.hooksPath"], { cwd: root });
    assert.equal(stdout.toString().trim(), ".githooks");
    assert.equal(await ask("yes"), undefined);
  });

  test("is made once: after a no it is not made again", async () => {
    start();
    assert.equal(await ask("no"), "no");
    assert.equal(keepAnswer(root, "no"), false);
    assert.equal(await ask("yes"), undefined);
  });

  test("is not made where there is no repository, or one around it", async () => {
    assert.equal(await ask("yes"), undefined);
    start();
    mkdirSync(join(root, "site/.githooks"), { recursive: true });
    assert.equal(await ask("yes", join(root, "site")), undefined);
  });

  test("is not made where there are other hooks, which would no longer run", async () => {
    start();
    mkdirSync(join(root, ".git/hooks"), { recursive: true });
    writeFileSync(join(root, ".git/hooks/pre-push"), "");
    assert.equal(await ask("yes"), undefined);
  });
});
