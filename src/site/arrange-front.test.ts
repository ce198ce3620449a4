import assert from "node:assert/strict";
import { test } from "node:test";
import type { ChosenStory, FrontChoice } from "../model/front-choice.ts";
import type { NewsDate } from "../model/news-date.ts";
import type { StoryOutline } from "../model/outline.ts";
import { arrangeFront } from "./arrange-front.ts";

const TOPICS = ["a", "b", "c"].map((id) => {
  return { id, path: `/topics/${id}/`, name: id.toUpperCase(), description: "" };
});

const END = 1_641_448_800_000;

function date(instant: number): NewsDate {
  return { precision: "time", iso: new Date(instant).toISOString(), instant };
}

/** So many stories, newest first; their topics take turns. */
function createStories(count: number): readonly StoryOutline[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `s${index}`,
    path: `/stories/s${index}/`,
    title: `${index}`,
    description: "",
    status: "closed",
    kind: "news",
    topics: TOPICS.slice(index % 3, (index % 3) + 1),
    published: date(END - index),
    updated: date(END - index),
    corrections: [],
    expires: undefined,
    sections: [],
  }));
}

function choose(fields: Partial<FrontChoice>): FrontChoice {
  return { breaking: undefined, lead: undefined, pinned: [], topics: undefined, ...fields };
}

function chosen(slug: string, until?: number): ChosenStory {
  const place = { file: "_data/front.json", line: 1, column: 1 };
  return { slug, place, until: until === undefined ? undefined : date(until) };
}

/** The slugs in each tier, from the top, and how many stories are left. */
function describe(count: number, front?: FrontChoice, now = END): readonly string[] {
  const { tiers, shown, others } = arrangeFront(createStories(count), front, now);
  const slugs = (stories: readonly { readonly slug: string }[]): string =>
    stories.map(({ slug }) => slug).join(" ");
  assert.equal(shown.length + others.length, count);
  return [
    tiers.lead?.story.slug ?? "",
    slugs(tiers.seconds),
    ...tiers.columns.map(({ topic, stories }) => `${topic.name}: ${slugs(stories)}`),
    ...(others.length > 0 ? [`+${others.length}`] : []),
  ];
}

test("without choices the newest is the lead, and no story is alone below it", () => {
  assert.deepEqual(describe(0), ["", ""]);
  assert.deepEqual(describe(1), ["s0", ""]);
  assert.deepEqual(describe(2), ["s0", "s1"]);
  assert.deepEqual(describe(3), ["s0", "s1 s2"]);
  assert.deepEqual(describe(4), ["s0", "s1 s2 s3"]);
  assert.deepEqual(describe(5), ["s0", "s1 s2", "A: s3", "B: s4"]);
  assert.deepEqual(describe(7), ["s0", "s1 s2 s3", "B: s4", "C: s5", "A: s6"]);
});

test("the first page has fifty stories, and further pages the others", () => {
  assert.equal(describe(50).at(-1), "A: s6 s9 s12 s15 s18 s21 s24 s27 s30 s33 s36 s39 s42 s45 s48");
  assert.equal(describe(51).at(-1), "+1");
  assert.equal(describe(300).at(-1), "+250");
});

test("a chosen lead and pinned stories come before newer ones, until their end", () => {
  const front = choose({ lead: chosen("s5", END), pinned: [chosen("s4"), chosen("s3", END)] });
  assert.deepEqual(describe(6, front, END - 1), ["s5", "s4 s3", "A: s0", "B: s1", "C: s2"]);
  assert.deepEqual(describe(6, front, END), ["s0", "s4 s1", "C: s2 s5", "A: s3"]);
});

test("a newest story that is pinned leaves the lead to the next", () => {
  assert.deepEqual(describe(2, choose({ pinned: [chosen("s0")] })), ["s1", "s0"]);
  assert.deepEqual(describe(1, choose({ pinned: [chosen("s0")] })), ["s0", ""]);
});

test("chosen topics have their order and their number of stories; others are on further pages", () => {
  const [a, b] = TOPICS;
  assert.ok(a && b);
  const topics = [
    { topic: b, stories: 2 },
    { topic: a, stories: 1 },
  ];
  assert.deepEqual(describe(12, choose({ topics })), ["s0", "s1 s2 s3", "B: s4 s7", "A: s6", "+5"]);
});

test("a story that has left the front page is no lead there, whatever chose it", () => {
  assert.deepEqual(describe(2, choose({ lead: chosen("gone") })), ["s0", "s1"]);
});

test("breaking news is there until its end, whether there are stories or none", () => {
  const news = { text: "Έφοδος", link: "/stories/s0/" };
  const { place } = chosen("");
  const front = choose({ breaking: { ...news, place, until: date(END) } });
  for (const count of [0, 1, 12]) {
    const stories = createStories(count);
    assert.deepEqual(arrangeFront(stories, front, END - 1).tiers.breaking, news);
    assert.equal(arrangeFront(stories, front, END).tiers.breaking, undefined);
  }
});
