import assert from "node:assert/strict";
import { test } from "node:test";
import { createPageAudit } from "../audit/audit-page.ts";
import type { Citation } from "./prose.ts";
import { renderCitation } from "./parse-prose.ts";
import { siteAt } from "../links/test-site-address.ts";

const CITATION: Citation = {
  source: "afp",
  via: undefined,
  of: undefined,
  anchor: "s__1",
  offsets: { source: 0, via: 0, of: 0 },
};

test("names and words are escaped as the audit of every build asks", () => {
  const html = renderCitation(CITATION, {
    citationSource: "πηγή <&>:",
    labelCitation: () => '"Α & Β" &#x202e;',
  });
  assert.equal(
    html,
    '<a id="s__1" href="#_afp"><span> (πηγή &lt;&amp;&gt;: </span>&quot;Α &amp; Β&quot; &amp;#x202e;<span>)</span></a>',
  );
  const page = `<!doctype html><html lang=el><title>Α</title><p id=_afp>α${html}`;
  assert.deepEqual(createPageAudit(siteAt("https://example.org"))(page).problems, []);
});
