import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import markdownIt from "markdown-it";
import { createDialect } from "./dialect.ts";

/** An example of the specification of CommonMark. */
interface Example {
  readonly number: number;
  readonly markdown: string;
}

// The package has no types.
const { tests: examples } = createRequire(import.meta.url)("commonmark-spec") as {
  readonly tests: readonly Example[];
};

/** The examples that the dialect renders otherwise than CommonMark without HTML, by the reason why. */
const DIFFERENCES: Readonly<Record<string, readonly number[]>> = {
  "a picture cannot be in the text, which is told": [
    517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587,
    588, 589, 591,
  ],
  "a comment is a note for colleagues, which no reader sees": [177, 179, 183, 308, 309, 625, 626],
};

test("the dialect renders the examples of CommonMark as markdown-it does without HTML, but for pictures and notes", () => {
  const dialect = createDialect();
  const plain = markdownIt("commonmark", { html: false });
  const different = examples
    .filter(
      ({ markdown }) =>
        dialect.render(markdown, { renderCitations: () => "" }) !== plain.render(markdown),
    )
    .map(({ number }) => number);
  assert.equal(examples.length, 652);
  assert.deepEqual(
    different,
    Object.values(DIFFERENCES)
      .flat()
      .sort((a, b) => a - b),
  );
});
