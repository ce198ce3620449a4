import assert from "node:assert/strict";
import { test } from "node:test";
import { createSection, createStory } from "../../_includes/test-props.ts";
import { READ } from "../../test/support/pictures/read-pictures.ts";
import { fileOfShare, keyOfShare } from "../pictures/share-image.ts";
import { describeShare, listShares, nameShare } from "./share-images.ts";

const section = { ...createSection(1), title: "Η νύχτα" };
const story = createStory({ title: "Εξέγερση", sections: [section] });
const [topic] = story.topics;

test("a story is shared with its topic, and a section with its story", () => {
  assert.deepEqual(listShares(story), [
    { kicker: topic?.name, title: "Εξέγερση", hero: undefined },
    { kicker: "Εξέγερση", title: "Η νύχτα", hero: undefined },
  ]);
});

test("what is not out yet has no image", () => {
  const embargo = { kind: "draft" } as const;
  const draft = { ...section, embargo };
  assert.deepEqual(listShares({ ...story, embargo }), []);
  assert.equal(describeShare(story, draft), undefined);
  assert.equal(listShares({ ...story, sections: [draft] }).length, 1);
});

test("words in letters that the typeface lacks have none", () => {
  for (const title of ["Η λέξη 中文", "שלום", "مرحبا"]) {
    assert.equal(describeShare({ ...story, title }, { ...story, title }), undefined, title);
  }
  const title = "«Ναι» – Đoković, Зеленский: 100 % 🔥";
  assert.equal(describeShare(story, { ...section, title })?.title, title);
});

test("the photograph is the widest file that all programs read, and its point that matters", () => {
  const hero = {
    ...READ.facts,
    path: "src/stories/unrest/fire.jpg",
    alt: "Ένα σπίτι",
    caption: undefined,
    credit: "AFP",
    citation: "",
    taken: undefined,
    focus: { x: 40, y: 20 },
  };
  assert.deepEqual(describeShare({ ...story, hero }, section)?.hero, {
    path: hero.path,
    file: "pictures/0123456789ab-1440.jpg",
    focus: hero.focus,
  });
});

test("the name of an image changes with all that it shows, and with nothing else", () => {
  const share = { kicker: "Α", title: "Β", hero: undefined };
  const image = nameShare(share, { name: "Γ" });
  const hero = { path: "a", file: "b", focus: undefined };
  const others = [
    { ...image, kicker: "Δ" },
    { ...image, title: "Δ" },
    { ...image, siteName: "Δ" },
    { ...image, hero },
    { ...image, hero: { ...hero, focus: { x: 1, y: 2 } } },
  ];
  assert.match(fileOfShare(image), /^pictures\/share-[\da-f]{12}\.jpg$/);
  assert.equal(new Set([image, ...others].map(keyOfShare)).size, 6);
  assert.equal(
    keyOfShare({ ...image, hero }),
    keyOfShare({ ...image, hero: { ...hero, path: "c" } }),
  );
});
