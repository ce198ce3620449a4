import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import type { CheckedClaim } from "../../../src/model/newsroom.ts";
import { strings } from "../../test-props.ts";
import { Claim } from "./claim.tsx";

const CLAIM: CheckedClaim = {
  id: "s__box-1",
  rating: "false",
  by: { kind: "person", name: "Άννα <Α>", path: "/people/anna/" },
  text: "Βρέχει.",
  html: "<p>Βρέχει.</p>",
  reasons: "<p>Δεν βρέχει.</p>",
};

function render(claim: Partial<CheckedClaim>): string {
  return renderToString(<Claim strings={strings} level={2} claim={{ ...CLAIM, ...claim }} />);
}

test("a claim is below its verdict, with who makes it and the reasons", () => {
  assert.equal(
    render({}),
    '<section class="aside claim" aria-labelledby="s__box-1"><h2 id="s__box-1">Ψευδής ισχυρισμός</h2>' +
      '<blockquote class="prose"><p>Βρέχει.</p></blockquote>' +
      '<p class="note">Το λέει: <a href="/people/anna/">Άννα &lt;Α></a></p>' +
      '<div class="prose"><p>Δεν βρέχει.</p></div></section>',
  );
});

test("each verdict has its words", () => {
  const ratings = ["false", "misleading", "true", "unproven"] as const;
  const verdicts = ratings.map((rating) => /<h2[^>]*>([^<]*)/.exec(render({ rating }))?.[1]);
  assert.deepEqual(verdicts, [
    "Ψευδής ισχυρισμός",
    "Παραπλανητικός ισχυρισμός",
    "Αληθής ισχυρισμός",
    "Αναπόδεικτος ισχυρισμός",
  ]);
});

test("a plain word has no page", () => {
  const by = { kind: "other", name: "μπλόγκερ", path: undefined } as const;
  assert.ok(render({ by }).includes('<p class="note">Το λέει: μπλόγκερ</p>'));
});
