import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { same } from "../../messages/text.ts";
import type { ContentChanges } from "./compare-content.ts";
import { formatChanges } from "./format-changes.ts";

const NOTHING: ContentChanges = { stories: [], others: [], claims: [], problems: [], solved: 0 };

suite("the report", () => {
  test("says that nothing has changed", () => {
    assert.equal(
      formatChanges(NOTHING, "main", "en"),
      "# Content since `main`\n\nThe content is the same.\n",
    );
  });

  test("is plain Markdown", () => {
    const part = { kind: "changed", name: "Α|Β", path: "src/stories/a/1-b.md" } as const;
    const changes: ContentChanges = {
      stories: [
        {
          ...{ kind: "changed", name: "Έφοδος", path: "src/stories/a", bytes: 12_345 },
          ...{ growth: 1_200, before: [], after: [] },
          parts: [{ ...part, bytes: 2_000, growth: -56 }],
        },
      ],
      others: [{ kind: "added", name: "a.json", path: "_data/a.json", bytes: 0, growth: 0 }],
      claims: [
        {
          ...{ file: "src/stories/a/1-b.md", text: "Ένα *δύο*." },
          ...{ lost: ["afp", "ria of peskov"], gained: ["desk"] },
        },
        { file: "src/stories/a/1-b.md", text: "Τρία.", lost: [], gained: ["afp"] },
      ],
      problems: [
        {
          ...{ file: "src/stories/a/1-b.md", line: 7, column: 1, rule: "empty-field" },
          ...{ severity: "warning", message: same("<b> is empty."), fix: null },
        },
      ],
      solved: 2,
    };
    assert.equal(
      formatChanges(changes, "main", "en"),
      `# Content since \`main\`

## Stories and sections

|  | What | File | Bytes | Change |
| :-- | :-- | :-- | --: | --: |
| changed | **Έφοδος** | \`src/stories/a\` | 12,345 | +1,200 |
| changed | Α\\|Β | \`src/stories/a/1-b.md\` | 2,000 | -56 |

Bytes are those of the files, before they become pages.

## Data and other pages

|  | What | File | Bytes | Change |
| :-- | :-- | :-- | --: | --: |
| added | a.json | \`_data/a.json\` | 0 | 0 |

## Claims that lost or gained a source

- \`src/stories/a/1-b.md\`: lost \`afp\` and \`ria of peskov\`, gained \`desk\`

  > Ένα \\*δύο\\*.

- \`src/stories/a/1-b.md\`: gained \`afp\`

  > Τρία.

## New problems

- \`src/stories/a/1-b.md:7:1\` empty-field (warning): \\<b\\> is empty.

Problems of the base that are gone: 2.
`,
    );
  });
});
