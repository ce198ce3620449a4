import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAdvisory, parseAudit } from "./parse-audit.ts";

const ADVISORY = {
  title: "Denial of service",
  url: "https://github.com/advisories/GHSA-0000",
  severity: "high",
};

test("an answer without advisories has none", () => {
  assert.deepEqual(parseAudit('{ "auditReportVersion": 2, "vulnerabilities": {} }'), []);
});

test("an advisory is told once, of the package that it is about", () => {
  const output = JSON.stringify({
    vulnerabilities: {
      outer: { via: ["inner"] },
      inner: { via: [ADVISORY, { ...ADVISORY, title: "Another" }] },
    },
  });
  assert.deepEqual(parseAudit(output)?.map(formatAdvisory), [
    "inner  high  Another  https://github.com/advisories/GHSA-0000",
    "inner  high  Denial of service  https://github.com/advisories/GHSA-0000",
  ]);
});

test("no answer is told from an answer without advisories", () => {
  const answers = ["", "null", "npm error", '{ "message": "405", "error": {} }'];
  for (const output of answers) assert.equal(parseAudit(output), undefined, output);
});
