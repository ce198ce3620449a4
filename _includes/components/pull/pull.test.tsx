import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { Pull } from "./pull.tsx";

test("repeated words are not read aloud a second time", () => {
  assert.equal(
    renderToString(<Pull html="<p>Λόγια</p>" />),
    '<blockquote class="pull" aria-hidden="true"><p>Λόγια</p></blockquote>',
  );
});
