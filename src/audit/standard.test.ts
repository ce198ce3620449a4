import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { createPageAudit } from "./audit-page.ts";
import { anyPage } from "./test-markup.ts";
import { SITE } from "./test-page.ts";

const FACTOR = Number(process.env["PROPERTY_FACTOR"] ?? 1);

const audit = createPageAudit(SITE);
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }),
);

/** Faults by html-validate, whose `standard` is the HTML standard without matters of style. */
function validate(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
  );
}

/** What a browser makes of a page: its parse errors, and the ids of its elements in their order. */
function readAsBrowser(html: string): { readonly errors: readonly string[]; readonly ids: string } {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const ids = new Set(listIds(document));
  return { errors, ids: [...ids].join("\n") };
}

function listIds(node: DefaultTreeAdapterMap["node"]): readonly string[] {
  const own = "attrs" in node ? node.attrs.filter(({ name }) => name === "id") : [];
  const inner = "childNodes" in node ? node.childNodes : [];
  return [...own.map(({ value }) => value), ...inner.flatMap(listIds)];
}

test("what the audit finds no fault with is valid by html-validate, and read by a browser as the audit reads it", () => {
  let passed = 0;
  fc.assert(
    fc.property(anyPage, (html) => {
      const { faults, ids } = audit(html);
      if (faults.length > 0) return;
      passed += 1;
      assert.deepEqual(readAsBrowser(html), { errors: [], ids });
      assert.deepEqual(validate(html), []);
    }),
    { numRuns: 500 * FACTOR, seed: 20220105 },
  );
  assert.ok(passed > 200 * FACTOR, `only ${passed} pages had no fault`);
});
