import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Aside } from "./aside.tsx";

test("a box is named by its title, whose heading is one below the text's", () => {
  const aside = {
    kind: "aside",
    id: "s__box-1",
    title: "Α & <Β>",
    html: "<p>Κείμενο.</p>",
  } as const;
  for (const level of [2, 3] as const) {
    assert.equal(
      renderToString(<Aside aside={aside} level={level} />),
      `<aside class="aside" aria-labelledby="s__box-1"><h${level} id="s__box-1">Α &amp; &lt;Β></h${level}>` +
        '<div class="prose"><p>Κείμενο.</p></div></aside>',
    );
  }
});
