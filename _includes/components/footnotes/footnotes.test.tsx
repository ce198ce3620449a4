import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { strings } from "../../test-props.ts";
import { Footnotes } from "./footnotes.tsx";

test("a footnote has a way back to each of its marks", () => {
  const footnotes = [{ id: "s__note-1", html: "Σε <em>τιμές</em>.", marks: ["a", "b"] }];
  const back = (id: string): string =>
    ` <a href="#${id}" role="doc-backlink" aria-label="Πίσω στο κείμενο, στο σημείο της υποσημείωσης 1">↩</a>`;
  assert.equal(
    renderToString(<Footnotes strings={strings} footnotes={footnotes} />),
    '<section class="footnotes" aria-label="Υποσημειώσεις"><ol><li id="s__note-1">' +
      `<span>Σε <em>τιμές</em>.</span>${back("a")}${back("b")}</li></ol></section>`,
  );
});
