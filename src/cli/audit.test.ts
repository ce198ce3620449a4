import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";

/** Runs the command with an npm that prints this. */
function runAudit(
  output: string,
  ...options: readonly string[]
): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  try {
    const npm = join(folder, "npm");
    writeFileSync(npm, `#!/bin/sh\ncat <<'END'\n${output}\nEND\nexit 1\n`);
    chmodSync(npm, 0o755);
    const path = [folder, process.env["PATH"]].join(delimiter);
    const args = ["--import", "tsx", "src/cli/audit.ts", ...options];
    return spawnSync(process.execPath, args, {
      env: { ...process.env, PATH: path, npm_execpath: undefined },
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NO_ANSWER = '{ "message": "405 Method Not Allowed" }';

test("a registry that gives no answer fails, for nothing was checked", () => {
  const { status, stdout, stderr } = runAudit(NO_ANSWER);
  assert.equal(stdout, "");
  assert.equal(stderr, "The registry gives no answer on advisories; nothing was checked.\n");
  assert.equal(status, 1);
});

test("a registry that gives no answer stops nothing where that is allowed, and is told all the same", () => {
  const { status, stdout } = runAudit(NO_ANSWER, "--allow-no-answer");
  assert.equal(stdout, "The registry gives no answer on advisories; nothing was checked.\n");
  assert.equal(status, 0);
});

test("an answer without advisories passes", () => {
  const { status, stdout } = runAudit('{ "vulnerabilities": {} }');
  assert.equal(stdout, "No package has a known advisory.\n");
  assert.equal(status, 0);
});

test("an advisory fails, and is named with what to do", () => {
  const via = [{ title: "Denial of service", url: "https://example.org/1", severity: "high" }];
  const { status, stdout, stderr } = runAudit(JSON.stringify({ vulnerabilities: { a: { via } } }));
  assert.equal(stdout, "");
  assert.equal(
    stderr,
    "a  high  Denial of service  https://example.org/1\nTake a version without them, or do without the package.\n",
  );
  assert.equal(status, 1);
});
