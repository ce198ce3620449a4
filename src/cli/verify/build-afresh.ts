import { spawnSync } from "node:child_process";
import { closeSync, cpSync, openSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { VerifyError } from "./verify-error.ts";

/** Files in a checkout that are not source: output of builds, caches, packages, history. */
const MADE = /^(_site.*|\.cache|\.git|node_modules|test-results|\.netlify)$/;

/**
 * Copies a checkout's source to an empty folder, and builds it there at a time (`BUILD_TIME`); returns the site's folder. Throws a
 * VerifyError with the build's output where it fails.
 */
export function buildAfresh(root: string, folder: string, buildTime: string): string {
  for (const name of readdirSync(root).filter((each) => !MADE.test(each))) {
    cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(resolve(root, "node_modules"), join(folder, "node_modules"), "junction");
  const { status, said } = runBuild(folder, buildTime);
  if (status !== 0) throw new VerifyError(`${said}There is nothing to compare with.`);
  return join(folder, "_site");
}

/** Runs a build with its output in a file, since problems may exceed a pipe's buffer. */
function runBuild(
  folder: string,
  buildTime: string,
): { readonly status: number | null; readonly said: string } {
  const log = join(folder, "build.log");
  const descriptor = openSync(log, "w");
  try {
    const { status } = spawnSync(process.execPath, ["src/cli/run.js", "build"], {
      cwd: folder,
      env: { ...process.env, BUILD_TIME: buildTime },
      stdio: ["ignore", "ignore", descriptor],
    });
    return { status, said: readFileSync(log, "utf8") };
  } finally {
    closeSync(descriptor);
  }
}
