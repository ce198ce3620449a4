import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMain } from "./run-main.ts";
import { buildAfresh } from "./verify/build-afresh.ts";
import { compareServed } from "./verify/compare-served.ts";
import { compareWithFresh } from "./verify/compare-with-fresh.ts";
import { type FetchFile, createFetchFile } from "./verify/fetch-file.ts";
import { type Verdict, formatVerdict } from "./verify/format-verdict.ts";
import { type VerifyRequest, parseArguments } from "./verify/parse-arguments.ts";
import { parseMoment } from "./verify/parse-moment.ts";
import { type Subject, findSiteAddress, readSubject } from "./verify/read-subject.ts";
import { VerifyError } from "./verify/verify-error.ts";

await runMain("npm run verify", async () => {
  const request = parseArguments(process.argv.slice(2), process.env);
  const fetchFile = createFetchFile(request.timeout);
  const verdict = await verify(request, await readSubject(request.name, fetchFile), fetchFile);
  process.stdout.write(formatVerdict(verdict));
  if (verdict.differences.length > 0) process.exitCode = 1;
});

/** Compares a site with a clean build, at the time that the site states unless the environment sets another. */
async function verify(
  { name, isAll }: VerifyRequest,
  subject: Subject,
  fetchFile: FetchFile,
): Promise<Verdict> {
  const buildTime = chooseMoment(subject);
  const root = mkdtempSync(join(tmpdir(), "verify-"));
  try {
    const fresh = buildAfresh(".", root, buildTime);
    const site = isAll ? findSiteAddress(name) : subject.name;
    const compared = isAll
      ? await compareServed(site, subject.files, fresh, fetchFile)
      : compareWithFresh(subject, fresh);
    const isListOnly = subject.folder === undefined && !isAll;
    return { name: site, buildTime, isListOnly, ...compared };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function chooseMoment({ name, buildTime }: Subject): string {
  const given = process.env["BUILD_TIME"] ?? "";
  if (given !== "") return given;
  if (buildTime === undefined) {
    throw new VerifyError(`${name} does not say by which clock it was built. Set BUILD_TIME.`);
  }
  return parseMoment(buildTime.text, buildTime.name, Date.now());
}
