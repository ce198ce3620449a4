import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAfresh } from "./verify/build-afresh.ts";
import { compareWithFresh } from "./verify/compare-with-fresh.ts";
import { fetchText } from "./verify/fetch-text.ts";
import { type Verdict, formatVerdict } from "./verify/format-verdict.ts";
import { type Subject, readSubject } from "./verify/read-subject.ts";
import { VerifyError } from "./verify/verify-error.ts";

try {
  const [name = "_site", ...others] = process.argv.slice(2);
  if (others.length > 0) throw new VerifyError("Name one site: npm run verify -- <site>");
  const verdict = verify(await readSubject(name, fetchText));
  process.stdout.write(formatVerdict(verdict));
  if (verdict.differences.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof VerifyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Holds a site against a build from nothing, by the clock that the site names unless the environment says another. */
function verify(subject: Subject): Verdict {
  const { name } = subject;
  const given = process.env["BUILD_TIME"] ?? "";
  const buildTime = given === "" ? subject.buildTime : given;
  if (buildTime === undefined) {
    throw new VerifyError(`${name} does not say by which clock it was built. Set BUILD_TIME.`);
  }
  const root = mkdtempSync(join(tmpdir(), "verify-"));
  try {
    return { name, buildTime, ...compareWithFresh(subject, buildAfresh(".", root, buildTime)) };
  } finally {
    rmSync(root, { recursive: true });
  }
}
