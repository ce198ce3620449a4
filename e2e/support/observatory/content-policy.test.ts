import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeContentPolicy } from "./content-policy.ts";
import { withHeader } from "./test-page.ts";

const STRICT = "default-src 'none'; form-action 'none'";
const HASH = "'sha256-AAAA'";

for (const [policy, finding, points] of [
  [undefined, "no policy", -25],
  ["", "cannot be parsed", -25],
  [";", "cannot be parsed", -25],
  ["default-src 'none'; default-src 'self'", "cannot be parsed", -25],
  [`script-src 'strict-dynamic'; object-src 'none'`, "cannot be parsed", -25],
  [STRICT, "nothing by default", 10],
  ["DEFAULT-SRC 'NONE'; FORM-ACTION 'SELF'", "nothing by default", 10],
  ["default-src; form-action 'none'", "nothing by default", 10],
  [`${STRICT}; script-src ${HASH} 'wasm-unsafe-eval' 'self'`, "nothing by default", 10],
  ["default-src 'none'", "nothing unsafe", 5],
  ["default-src 'none'; form-action *", "nothing unsafe", 5],
  ["default-src 'self'; form-action 'none'", "nothing unsafe", 5],
  ["default-src 'none' 'self'; form-action 'none'", "nothing unsafe", 5],
  ["base-uri 'none'", "scripts let in", -20],
  ["script-src 'self'", "scripts let in", -20],
  ["object-src 'none'", "scripts let in", -20],
  [`${STRICT}; script-src 'unsafe-inline'`, "scripts let in", -20],
  [`${STRICT}; script-src data:`, "scripts let in", -20],
  [`${STRICT}; script-src https:`, "scripts let in", -20],
  [`${STRICT}; object-src *`, "scripts let in", -20],
  [`${STRICT}; script-src ${HASH} 'unsafe-inline'`, "nothing by default", 10],
  [`${STRICT}; script-src ${HASH} 'strict-dynamic' https:`, "nothing by default", 10],
  [`${STRICT}; connect-src http://a.test`, "unencrypted active content", -20],
  [`${STRICT}; script-src ftp://a.test`, "unencrypted active content", -20],
  [`${STRICT}; script-src 'unsafe-eval'`, "code from text", -10],
  [`${STRICT}; style-src 'unsafe-eval'`, "code from text", -10],
  [`${STRICT}; img-src http://a.test`, "unencrypted pictures or media", -10],
  [`${STRICT}; media-src http:`, "unencrypted pictures or media", -10],
  [`${STRICT}; style-src 'unsafe-inline'`, "styles let in", 0],
  [`${STRICT}; style-src data:`, "styles let in", 0],
  [`${STRICT}; style-src ${HASH} 'unsafe-inline'`, "nothing by default", 10],
] as const) {
  test(`the policy ${policy ?? "(none)"} gives ${points} points`, () => {
    const page = withHeader("content-security-policy", policy);
    assert.deepEqual(judgeContentPolicy(page), { finding, points });
  });
}

for (const [header, meta, finding, points] of [
  [undefined, STRICT, "nothing by default", 10],
  [STRICT, STRICT, "nothing by default", 10],
  [undefined, "frame-ancestors 'none'", "no policy", -25],
  [STRICT, "default-src 'none'; default-src 'none'", "cannot be parsed", -25],
  [`${STRICT}; script-src ${HASH} https:`, `script-src ${HASH} 'self'`, "nothing by default", 10],
  [`${STRICT}; script-src https:`, "script-src https:", "scripts let in", -20],
  ["default-src 'self'; form-action 'none'", "default-src https:", "nothing by default", 10],
  [`${STRICT}, ${STRICT}; script-src https:`, STRICT, "nothing by default", 10],
] as const) {
  test(`the policy ${header ?? "(none)"} with ${meta} in the page gives ${points} points`, () => {
    const page = { ...withHeader("content-security-policy", header), metaPolicies: [meta] };
    assert.deepEqual(judgeContentPolicy(page), { finding, points });
  });
}
