import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { openSite } from "../../site/open-site.ts";
import { type Files, createFiles, formatInEnglish } from "../../../test/support/newsroom.ts";
import { readKnownContent } from "./known-content.ts";
import type { FilePlan } from "./plan-file.ts";
import { planSection } from "./plan-section.ts";

const NOW = Date.parse("2022-01-05T12:00:00Z");

function plan(story: string, title: string, changes: Files = {}): FilePlan {
  const known = readKnownContent(createFiles(changes));
  return planSection({ kind: "section", story, title }, known, NOW, "en");
}

suite("a new section", () => {
  test("is the story's next numbered file", () => {
    const { next, ...file } = plan("unrest", "Η νύχτα: «φωτιά»");
    assert.deepEqual(file, {
      path: "src/stories/unrest/3-i-nychta-fotia.md",
      text: `---
title: "Η νύχτα: «φωτιά»"
description: ""
published: 2022-01-05
# people.json has tokayev
people: []
# places.json has almaty, mangystau
places: []
---
`,
    });
    assert.deepEqual(
      next.map(({ en }) => en),
      [
        "Write the description and the text in src/stories/unrest/3-i-nychta-fotia.md, and cite a source in each paragraph, such as [@afp].",
        "npm run check tells what is still missing; npm run dev shows the story.",
      ],
    );
  });

  test("leaves to the check what has still to be written, and nothing else", () => {
    const { path, text } = plan("unrest", "Η νύχτα");
    const { problems } = openSite(createFiles({ [path]: text }));
    assert.deepEqual(problems.map(formatInEnglish), [
      `${path}:3:14  empty-field  "description" is empty. Fill it in.`,
      `${path}:9:1  empty-text  There is no text below the front matter. Write it, or remove the file.`,
    ]);
  });

  test("comes behind the highest number, and first where there is none", () => {
    const ninth = { "src/stories/unrest/9-late.md": "" };
    assert.equal(plan("unrest", "Α", ninth).path, "src/stories/unrest/10-a.md");
    const bare = { "src/stories/bare/index.md": "" };
    assert.equal(plan("bare", "Α", bare).path, "src/stories/bare/1-a.md");
  });

  test("is refused where the story has one at that address, or where there is no such story", () => {
    assert.throws(() => plan("unrest", "Protests"), {
      name: "RequestError",
      message:
        'The story has a section "protests" already: src/stories/unrest/1-protests.md. For another section, give another address with --slug.',
    });
    assert.throws(() => plan("unrests", "Α"), {
      name: "RequestError",
      message: 'There is no story "unrests". Did you mean "unrest"?',
    });
  });
});
