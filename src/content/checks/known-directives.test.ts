import assert from "node:assert/strict";
import { test } from "node:test";
import { inlineDirective } from "../../markdown/leftovers/brackets.ts";
import { DIRECTIVES } from "../../markdown/directive-forms.ts";
import { findMarkup } from "./plain-text.ts";

for (const name of Object.keys(DIRECTIVES)) {
  test(`"::${name}" is reported where no directive can be`, () => {
    const written = `::${name}{#id}`;
    assert.equal(
      findMarkup(written).length,
      1,
      `Add "${name}" to the directives in MARKUP, src/content/checks/plain-text.ts.`,
    );
    const block = { source: written, text: written, enclosed: [], isHeading: false };
    assert.equal(
      [...inlineDirective(block)].length,
      1,
      `Add "${name}" to inlineDirective, src/markdown/leftovers/brackets.ts.`,
    );
  });
}
