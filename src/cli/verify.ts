import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";
import { buildAfresh } from "./verify/build-afresh.ts";
import { compareWithFresh } from "./verify/compare-with-fresh.ts";
import { fetchText } from "./verify/fetch-text.ts";
import { type Verdict, formatVerdict } from "./verify/format-verdict.ts";
import { type Subject, readSubject } from "./verify/read-subject.ts";
import { VerifyError } from "./verify/verify-error.ts";

const syntax = { usage: "npm run verify -- [site]", options: {}, words: 1 } as const;

await runMain("npm run verify", async () => {
  const [name = "_site"] = parseCommandLine(syntax, process.argv.slice(2), process.env).words;
  const verdict = verify(await readSubject(name, fetchText));
  process.stdout.write(formatVerdict(verdict));
  if (verdict.differences.length > 0) process.exitCode = 1;
});

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
