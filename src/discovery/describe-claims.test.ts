import assert from "node:assert/strict";
import { test } from "node:test";
import { createSection, createStory, site, strings } from "../../_includes/test-props.ts";
import type { Block } from "../model/newsroom.ts";
import type { StoryKind } from "../model/story-kind.ts";
import { BASE, createContext, listThings } from "./test-facts.ts";

const CLAIM = {
  kind: "claim",
  id: "_box-1",
  rating: "misleading",
  by: { kind: "other", name: "μπλόγκερ", path: undefined },
  text: "Βρέχει.",
  html: "<p>Βρέχει.</p>",
  reasons: "<p>Όχι παντού.</p>",
} as const satisfies Block;

function listReviews(kind: StoryKind, blocks: readonly Block[]): readonly unknown[] {
  const story = createStory({ kind, opening: blocks });
  const things = listThings(
    { kind: "story", path: story.path, story, others: [] },
    createContext(site, strings),
  );
  return things.filter((thing) => thing["@type"] === "ClaimReview");
}

test("a fact-check says what it checks, who says so and what it finds", () => {
  assert.deepEqual(listReviews("factCheck", [CLAIM]), [
    {
      "@type": "ClaimReview",
      url: `${BASE}/stories/unrest/#_box-1`,
      claimReviewed: "Βρέχει.",
      datePublished: "2022-01-05",
      author: {
        "@type": "NewsMediaOrganization",
        "@id": `${BASE}/#publisher_`,
        name: site.name,
        url: `${BASE}/`,
      },
      itemReviewed: { "@type": "Claim", author: { "@type": "Organization", name: "μπλόγκερ" } },
      reviewRating: {
        "@type": "Rating",
        alternateName: "Παραπλανητικός ισχυρισμός",
        ratingValue: 3,
        worstRating: 1,
        bestRating: 5,
      },
    },
  ]);
});

test("what nobody knows has a name and no number", () => {
  const [review] = listReviews("factCheck", [{ ...CLAIM, rating: "unproven" }]) as readonly {
    readonly reviewRating: unknown;
  }[];
  assert.deepEqual(review?.reviewRating, {
    "@type": "Rating",
    alternateName: "Αναπόδεικτος ισχυρισμός",
  });
});

test("stories of other kinds have claims on their pages only", () => {
  assert.deepEqual(listReviews("news", [CLAIM]), []);
});

test("a section says its own claims", () => {
  const section = createSection(1, { body: [CLAIM] });
  const story = createStory({ kind: "factCheck", sections: [section] });
  const neighbours = { previous: undefined, next: undefined };
  const place = { kind: "section", path: section.path, story, section, position: 1 } as const;
  const things = listThings({ ...place, ...neighbours }, createContext(site, strings));
  const urls = things.filter((each) => each["@type"] === "ClaimReview").map(({ url }) => url);
  assert.deepEqual(urls, [`${BASE}/stories/unrest/part-1/#_box-1`]);
});
