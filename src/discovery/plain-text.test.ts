import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText } from "./articles.ts";

const CASES: readonly (readonly [html: string, text: string])[] = [
  ["", ""],
  ["Γράψαμε «δύο»· είναι τρία.", "Γράψαμε «δύο»· είναι τρία."],
  [
    'Στο <a href="/places/almaty/">Αλμάτι</a>, <em>όχι</em> στο Ακτάου.',
    "Στο Αλμάτι, όχι στο Ακτάου.",
  ],
  ["α &lt;b&gt; &amp;lt; &quot;β&quot;", 'α <b> &lt; "β"'],
  ["α<br>\n  β ", "α β"],
];

for (const [html, text] of CASES) {
  test(`${JSON.stringify(html)} reads ${JSON.stringify(text)}`, () => {
    assert.equal(plainText(html), text);
  });
}
