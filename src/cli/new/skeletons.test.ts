import assert from "node:assert/strict";
import { test } from "node:test";
import { createFiles, formatInEnglish } from "../../../test/support/newsroom.ts";
import type { StoryKind } from "../../model/story-kind.ts";
import { openSite } from "../../site/open-site.ts";
import { readKnownContent } from "./known-content.ts";
import { planStory } from "./plan-story.ts";
import type { NewRequest } from "./request.ts";

const NOW = Date.parse("2022-01-05T12:00:00Z");
const EMPTY = "empty-text  There is no text below the front matter. Write it, or remove the file.";

/** What a new story of a kind has below its front matter, and what the check says of that. */
function planKind(
  storyKind: StoryKind,
  ids?: NewRequest["ids"],
): { readonly fields: string; readonly body: string; readonly problems: readonly string[] } {
  const known = readKnownContent(createFiles());
  const plan = planStory({ kind: "story", title: "Τιμές", storyKind, ids }, known, NOW, "en");
  const [, fields = "", body = ""] = plan.text.split("---\n");
  const { problems } = openSite(createFiles({ [plan.path]: plan.text }));
  const lines = problems
    .map(formatInEnglish)
    .filter((line) => !line.includes("empty-field"))
    .map((line) => line.replace(/^.*?:\d+:\d+ {2}/, ""));
  return { fields, body, problems: lines };
}

const KINDS: Readonly<
  Record<StoryKind, { readonly body: string; readonly problems: readonly string[] }>
> = {
  news: { body: "", problems: [EMPTY] },
  analysis: {
    body: "\n<!-- What is asked, and why now. -->\n\n<!-- What is known, with its sources. -->\n\n<!-- What it means, and what it does not. -->\n",
    problems: [EMPTY],
  },
  opinion: {
    body: "\n<!-- What you hold, in two sentences. -->\n\n<!-- Why; and what those say who disagree. -->\n",
    problems: [EMPTY],
  },
  interview: {
    body: "\n<!-- With whom, where and when you spoke. -->\n\n:::interview\n? <!-- Your question. -->\n\n<!-- The answer. -->\n:::\n",
    problems: [
      'container-syntax  ":::interview" does not say who answers. Write :::interview{guest=…}',
    ],
  },
  explainer: {
    body: "\n<!-- What is asked, and why now. -->\n\n<!-- What is known, with its sources. -->\n\n<!-- What it means, and what it does not. -->\n",
    problems: [EMPTY],
  },
  factCheck: {
    body: "\n<!-- Who said it, where and when, and why it matters. -->\n\n:::claim\n<!-- The claim, in its own words. -->\n\n<!-- What you found, with the sources. -->\n:::\n",
    problems: [
      'container-content  ":::claim" is empty. Write its text before ":::", or remove both lines.',
      'container-syntax  ":::claim" does not say who makes the claim. Write :::claim{by=… rating=…}',
    ],
  },
  obituary: {
    body: "\n<!-- Who it was, when and where they died, and who says so. -->\n\n<!-- Life and work. -->\n",
    problems: [EMPTY],
  },
  live: {
    body: "\n<!-- What this follows, since when, and why. -->\n\n:::update{at=2022-01-05T14:00+02:00}\n<!-- What happened, with its source. -->\n:::\n",
    problems: [
      'update-text  The update has no text. Write it before the ":::", or remove the update.',
    ],
  },
};

for (const [kind, expected] of Object.entries(KINDS) as [StoryKind, (typeof KINDS)["news"]][]) {
  test(`a new story of the kind ${kind} has the places that its author fills, and the check tells them`, () => {
    const { fields, ...rest } = planKind(kind);
    assert.deepEqual(rest, expected);
    const isOpen = kind === "news" || kind === "live";
    assert.ok(fields.includes(`status: ${isOpen ? "developing" : "closed"}\n`));
    assert.equal(fields.includes(`\nkind: ${kind}\n`), kind !== "news");
  });
}

test("the first of its people is whom an interview is with, and who makes a claim", () => {
  const ids = { people: ["tokayev"] };
  assert.match(planKind("interview", ids).body, /^:::interview\{guest=tokayev\}$/m);
  assert.match(planKind("factCheck", ids).body, /^:::claim\{by=tokayev\}$/m);
  assert.deepEqual(planKind("interview", ids).problems, [EMPTY]);
});
