import assert from "node:assert/strict";
import { test } from "node:test";
import { findSuspects } from "./suspects.ts";
import { auditBody } from "./test-page.ts";

test("what templates leave and what writers mean to replace wants looking into", () => {
  const words =
    "[object Object]|undefined|NaN|null|Invalid Date|Invalid DateTime|Lorem ipsum|lorem ipsum|TODO|FIXME|localhost|127.0.0.1|{count}";
  for (const word of words.split("|")) assert.deepEqual(findSuspects(`α ${word}, β`), [word]);
});

test("words that only hold such a word, and Greek, do not", () => {
  const text = "undefinedness nullify TODOS mastodon Ναν NaNa {δύο} {a b} {} localhosts 127.0.0.10";
  assert.deepEqual(findSuspects(text), []);
});

test("text, titles, labels and structured data are looked at, but neither style nor script nor data for scripts", () => {
  const { suspects } = auditBody(
    `<p title=TODO data-words={count}>NaN<a href=/ aria-label=FIXME>α</a><img src=/a alt=null>` +
      `<script type=application/ld+json>"undefined"</script><script>if(a===null){b}</script>`,
    "<style>a{b}</style><meta name=description content=localhost>",
  );
  assert.deepEqual(suspects, ["localhost", "TODO", "NaN", "FIXME", "null", "undefined"]);
});
